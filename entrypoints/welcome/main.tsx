import { AppPage } from '#components/app/AppPage.tsx'
import { startApp } from '#components/app/start-app.tsx'
import { WelcomePage } from '#components/welcome/WelcomePage.tsx'
import { createStore } from '#storage/store.ts'

startApp(
  <AppPage store={createStore()} layout="page">
    <WelcomePage />
  </AppPage>,
)
