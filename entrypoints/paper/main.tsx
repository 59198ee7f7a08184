import { AppPage } from '#components/app/AppPage.tsx'
import { startApp } from '#components/app/start-app.tsx'
import { PaperPage } from '#components/paper/PaperPage.tsx'
import { courseTitleWords, dutyWords, momentTitleWords, paperPageWords, paperWords } from '#content/words.ts'
import { createStore } from '#storage/store.ts'

const words = [paperPageWords, paperWords, dutyWords, momentTitleWords, courseTitleWords]

startApp(
  <AppPage store={createStore()} layout="page" words={words}>
    <PaperPage />
  </AppPage>,
)
