import { AppPage } from '#components/app/AppPage.tsx'
import { startApp } from '#components/app/start-app.tsx'
import { UnitPage } from '#components/unit/UnitPage.tsx'
import { coursePageWords, courseTitleWords, selfCheckFrameWords } from '#content/words.ts'
import { createStore } from '#storage/store.ts'

const words = [coursePageWords, courseTitleWords, selfCheckFrameWords]

startApp(
  <AppPage store={createStore()} layout="page" words={words}>
    <UnitPage />
  </AppPage>,
)
