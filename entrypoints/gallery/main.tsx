import { AppPage } from '#components/app/AppPage.tsx'
import { startApp } from '#components/app/start-app.tsx'
import { GalleryPage } from '#components/gallery/GalleryPage.tsx'
import { createStore } from '#storage/store.ts'

startApp(
  <AppPage store={createStore()} layout="page">
    <GalleryPage />
  </AppPage>,
)
