import type { TrainerPageWords } from './words.ts'

export const words: TrainerPageWords = {
  trainer: {
    print: 'Print',
    printAll: 'Print everything',
    answers: 'The answers with their reasons',
    answersAbout: 'All questions of the course, to talk about in the group.',
    wall: 'On the wall, for the group',
    wallAbout: 'The course and the conversations in large type. Nothing of yours shows here. Nothing is kept.',
    openWall: 'Show it on the wall',
    fits: 'Fits',
    weaker: 'Fits less',
    title: 'For trainers',
    about: 'A lesson, sheets to hand out, and pages to show to a group.',
    open: 'Open the pages for trainers',
  },
  wall: {
    title: 'On the wall',
    course: 'Pages of the course',
    talks: 'Conversations',
    back: 'Back to the list',
    previous: 'Back',
    next: 'Next',
  },
}
