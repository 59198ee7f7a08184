import { type Worded, wholeWords } from './worded.ts'

/** Words of school marks. Who looks at an own answer is no pupil. */
export const markingEnglish: readonly Worded[] = [
  {
    pattern: wholeWords('wrong|incorrect|correct|mistakes?|mistaken|false|(?:the |that’s )right(?: answer)?|not quite'),
    why: 'It marks someone who was thinking.',
    tryThis: 'what this answer does for the other person, and what it leaves out.',
  },
  {
    pattern: wholeWords(
      'well done|good (?:job|work|one|choice|answer)|great(?: job)?|excellent|perfect|bravo|spot on|nice one',
    ),
    why: 'It praises like a teacher, who stands higher.',
    tryThis: 'what the answer makes possible.',
  },
  {
    pattern: wholeWords('scores?|points|marks|unfortunately|sadly|too bad'),
    why: 'It makes a contest of a thought.',
    tryThis: 'the reason, with calm.',
  },
]
