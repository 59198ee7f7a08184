import { AppPage } from '#components/app/AppPage.tsx'
import { startApp } from '#components/app/start-app.tsx'
import { WelcomePage } from '#components/welcome/WelcomePage.tsx'
import { welcomeWords } from '#content/words.ts'
import { createStore } from '#storage/store.ts'

const words = [welcomeWords]

startApp(
  <AppPage store={createStore()} layout="page" words={words}>
    <WelcomePage />
  </AppPage>,
)
