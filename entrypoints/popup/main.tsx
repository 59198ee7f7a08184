import { AppPage } from '#components/app/AppPage.tsx'
import { startApp } from '#components/app/start-app.tsx'
import { PopupPage } from '#components/popup/PopupPage.tsx'
import { dutyWords } from '#content/words.ts'
import { createStore } from '#storage/store.ts'

const words = [dutyWords]

startApp(
  <AppPage store={createStore()} layout="compact" words={words}>
    <PopupPage />
  </AppPage>,
)
