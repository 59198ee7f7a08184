import { AppPage } from '#components/app/AppPage.tsx'
import { startApp } from '#components/app/start-app.tsx'
import { WallPage } from '#components/trainer/WallPage.tsx'
import { conversationTitleWords, coursePageWords, courseTitleWords, trainerPageWords } from '#content/words.ts'
import { createStore } from '#storage/store.ts'

const words = [courseTitleWords, coursePageWords, conversationTitleWords, trainerPageWords]

startApp(
  <AppPage store={createStore()} layout="page" words={words}>
    <WallPage />
  </AppPage>,
)
