import { type Worded, wholeWords } from './worded.ts'

const decides = 'It tells the other person what to do with their life.'
const notNegated = '(?<!(?:don’t|do|to) )'

/** Permitted and so not matched: “you don’t have to”, “I have to” (one’s own duty), “what do you need”, “must be hard”. */
export const steeringEnglish: readonly Worded[] = [
  {
    pattern: wholeWords(
      'you (?:really |just |also )?(?:should|ought to|must(?! (?:be|have|feel))|need to|have to|had better)|you’d better|you’ve got to',
    ),
    why: decides,
    tryThis: '“What have you already thought of?”',
  },
  {
    pattern: wholeWords('it would help (?:if you|to)|the (?:best|main|important) thing is|the thing to do is'),
    why: 'It is advice nobody asked for.',
    tryThis: 'asking first: “May I share an idea?”',
  },
  {
    pattern: wholeWords(`${notNegated}I(?:’d| would)? (?:suggest|advise|recommend)|my advice`),
    why: 'It is advice nobody asked for.',
    tryThis: 'asking first: “May I share an idea?”',
  },
  {
    pattern: wholeWords('(?:if I were|if I was) you|in your (?:shoes|place),? I|were I you'),
    why: 'It puts your choice in place of theirs.',
    tryThis: '“What matters most to you?”',
  },
  {
    pattern: wholeWords(
      'why (?:don’t|didn’t|not)(?: you)?|(?<!what )have you (?:ever )?(?:tried|thought of|thought about|considered)|what if you|how about you',
    ),
    why: 'It is advice dressed as a question.',
    tryThis: '“What would make that easier?”',
  },
  {
    pattern: wholeWords(
      '(?:it’ll|it will|things will|you’ll|you will|everything will|it’s going to|it is going to) (?:all )?(?:be|get|work out|turn out) ?(?:all right|alright|fine|OK|okay|better|well|great)?|everything happens for a reason|time heals',
    ),
    why: 'It promises what nobody can know.',
    tryThis: '“This is hard, and I am here on (day)”.',
  },
  {
    pattern: wholeWords(
      'don’t (?:worry|be (?:sad|silly|upset|angry)|feel (?:bad|sad)|cry|think about it)|cheer up|calm down|at least you|could be worse|look on the bright side|stay strong',
    ),
    why: 'It makes small what the other person feels.',
    tryThis: 'naming the feeling: “It sounds as if that weighs on you”.',
  },
]
