import { AppPage } from '#components/app/AppPage.tsx'
import { startApp } from '#components/app/start-app.tsx'
import { SupervisionPage } from '#components/supervision/SupervisionPage.tsx'
import { confidenceWords } from '#content/words.ts'
import { createStore } from '#storage/store.ts'

const words = [confidenceWords]

startApp(
  <AppPage store={createStore()} layout="page" words={words}>
    <SupervisionPage />
  </AppPage>,
)
