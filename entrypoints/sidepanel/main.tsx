import { AppPage } from '#components/app/AppPage.tsx'
import { startApp } from '#components/app/start-app.tsx'
import { PanelPage } from '#components/panel/PanelPage.tsx'
import { momentTitleWords } from '#content/words.ts'
import { createStore } from '#storage/store.ts'

const words = [momentTitleWords]

startApp(
  <AppPage store={createStore()} layout="compact" words={words}>
    <PanelPage />
  </AppPage>,
)
