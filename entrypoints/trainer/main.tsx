import { AppPage } from '#components/app/AppPage.tsx'
import { startApp } from '#components/app/start-app.tsx'
import { TrainerPage } from '#components/trainer/TrainerPage.tsx'
import { handbookWords, trainerPageWords } from '#content/words.ts'
import { createStore } from '#storage/store.ts'

const words = [handbookWords, trainerPageWords]

startApp(
  <AppPage store={createStore()} layout="page" words={words}>
    <TrainerPage />
  </AppPage>,
)
