import { AppPage } from '#components/app/AppPage.tsx'
import { startApp } from '#components/app/start-app.tsx'
import { PanelPage } from '#components/panel/PanelPage.tsx'
import { createStore } from '#storage/store.ts'

startApp(
  <AppPage store={createStore()} layout="compact">
    <PanelPage />
  </AppPage>,
)
