import type { RuleId } from '#content/schema/mirror.ts'

type Examples = { marked: readonly string[]; free: readonly string[] }

/** For each rule of the English mirror: what it must mark, and what looks alike and must stay free of it. */
export const ruleExamples: Readonly<Record<RuleId, Examples>> = {
  'advice-modal': {
    marked: [
      'You want to get that seen to.',
      'You could do the same.',
      'You should see someone about that cough.',
      'u shud ring them',
      'I think you need to rest.',
      'You’d better go early.',
      'You could try the college.',
      'You shouldn’t be alone with this.',
    ],
    free: [
      'You can collect it at the desk.',
      'You need a card to use the machines.',
      'You must be worn out.',
      'They said you should wait.',
      'You feel you should have known.',
      'You don’t have to answer.',
      'I should mention I’m away on Friday.',
      'Should I wait outside?',
      'You could hear them all night.',
      'You need someone who listens.',
      'You should have seen the queue!',
    ],
  },
  'advice-imperative': {
    marked: [
      'Straight to bed with you.',
      'One step at a time.',
      'Less sugar, more sleep.',
      'Ring the office tomorrow.',
      'Pester them until they answer.',
      'Don’t go back there.',
      'If they refuse, ask for it in writing.',
      'Take your time and call them.',
      'Never sign on the spot.',
      'Be kind to yourself.',
    ],
    free: [
      'Cut the engine by mistake.',
      'Let the cat in and she brought a mouse.',
      'Please wash the dishes you used.',
      'Keep it up!',
      'Tell me more.',
      'Take your time.',
      'Let me know how it goes.',
      'Work starts at six.',
      'Help came late.',
      'Hope to see you.',
      'She said “go home”.',
      'I want to sit and listen.',
      'Keep us posted.',
      'Wear the red hat so I can spot you.',
    ],
  },
  'advice-performative': {
    marked: [
      'I suggest a walk.',
      'I’d recommend the evening group.',
      'My advice is to wait.',
      'I want you to ring them.',
    ],
    free: ['I wouldn’t suggest anything.', 'May I suggest something?', 'I’d like you to know I read it.'],
  },
  'advice-impersonal': {
    marked: [
      'Safer to keep a copy.',
      'What you need is a holiday.',
      'A walk would do you good.',
      'It would help to write it down.',
      'The best thing is to ask.',
      'It’s worth a try.',
      'There’s no harm in asking.',
      'Time to let it go.',
    ],
    free: [
      'That was the way he said it.',
      'It’s important to you that he listens.',
      'It’s good to see you.',
      'It’s time for me to go.',
    ],
  },
  'advice-question': {
    marked: [
      'Have you tried the library?',
      'Why don’t you ask her?',
      'What if you told him?',
      'How about a walk?',
      'y dont u ask them',
      'Maybe talk to your sister?',
    ],
    free: ['What have you tried?', 'Have you eaten?', 'What about your sister, how is she?', 'Could you tell me more?'],
  },
  'advice-in-your-shoes': {
    marked: [
      'Were it me, I’d wait.',
      'In your position most people would ask.',
      'If I were you I’d wait.',
      'I’d keep the receipt.',
      'In your place I would go.',
    ],
    free: [
      'I thought I’d write.',
      'I’d love to hear about it.',
      'If it was me I’d be scared too.',
      'Back then I’d hide my shoes.',
    ],
  },
  'advice-wondering': {
    marked: ['I wonder whether a walk would help.', 'I wonder if you could ask your brother.'],
    free: ['I wonder what it was like.', 'I wonder if you felt alone.'],
  },
  'advice-veiled': {
    marked: ['Many people in your situation see a counsellor.', 'A friend of mine rang them and got it in a week.'],
    free: ['People kept telling you to smile.', 'A friend of mine made the cake.'],
  },
  'advice-from-experience': { marked: [], free: ['Writing helped me. For you it may be something else.'] },
  'closed-question': {
    marked: ['Are you still there?', 'How long did it last?', 'You slept?', 'Tea or coffee?', 'have you eaten'],
    free: ['What was it like?', 'So do I.', 'Tell me about it.', 'I know how long it took.'],
  },
  'why-question': {
    marked: ['Why did you leave?', 'How come you never rang?', 'why u crying'],
    free: ['I can see why you left.', 'Why don’t you ring them?', 'That’s why you left.'],
  },
  reassurance: {
    marked: [
      'It’ll be fine.',
      'Don’t worry about it.',
      'Everything happens for a reason.',
      'At least you’ve got your health.',
    ],
    free: ['They keep telling you it will be fine.', 'You worry about the rent.', 'I hope it goes well.'],
  },
  'judgement-blame': {
    marked: ['You should have known better.', 'It’s your own fault.', 'You never listen.', 'Why didn’t you just wait?'],
    free: ['You feel it’s your fault.', 'You never got to say goodbye, you said.', 'It’s not your fault.'],
  },
  'judgement-praise': {
    marked: ['Well done!', 'Good girl.', 'I’m proud of you.', 'You did the right thing.'],
    free: ['You’re proud of her.', 'It was a good day.'],
  },
  diagnosis: {
    marked: ['You’re depressed.', 'That sounds like PTSD.', 'You’ve got tendonitis.', 'Take two tablets at night.'],
    free: ['You said the doctor called it depression.', 'You feel low.', 'I have asthma myself.'],
  },
  promise: {
    marked: ['I’ll find you a flat.', 'I’m always here for you, day or night.', 'I promise you’ll get it.'],
    free: ['I read messages on Mondays.', 'I can’t promise you a room.', 'I hope you get the flat.'],
  },
  confidentiality: {
    marked: ['Maria in room two is back in rehab.', 'My number is 07700 900123.', 'I told my wife what you said.'],
    free: ['Hi Maria, how was your week?', 'I told you what I know.', 'Best, Sam'],
  },
  'overlong-self-disclosure': {
    marked: [
      `I was homeless for two years. I slept in a car park near the river. I lost my job first, and then I lost my flat.
      I drank every day to get to sleep. I fell out with my brother over it all. I moved to a hostel in the winter.
      I stopped drinking in the spring with a group that met on Tuesdays in the church hall.`,
    ],
    free: ['I slept rough too. What was it like for you?', 'I’ve been there.'],
  },
  'open-question': {
    marked: [
      'What was it like?',
      'Tell me about your week.',
      'I wonder how that was for you.',
      'Could you tell me more?',
      'how u doing',
    ],
    free: ['Are you ok?', 'I know how you feel.', 'What if you called them?', 'What time is it?'],
  },
  reflection: {
    marked: [
      'Kind of torn.',
      'Right, so no money again.',
      'It’s like walking on ice.',
      'ur still waitin on them',
      'It sounds like you’ve had enough.',
      'You’re scared of losing it all.',
      'So he just walked out.',
      'Not wanting to go back.',
      'That scared you.',
      'It’s hard when nobody listens.',
      'u feel like no1 listens',
    ],
    free: [
      'The lift is broken so I took the stairs.',
      'You left a message with me.',
      'You’re in luck.',
      'Caught the early boat.',
      'I had a cat too. It scratched everyone.',
      'You sold the ring. You should be ashamed.',
      'She said “eat something”.',
      'That sounds like a good plan.',
      'The office opens at nine.',
      'You’re welcome.',
      'You should rest.',
      'I was homeless for two years.',
      'You’re depressed.',
    ],
  },
  affirmation: {
    marked: ['That took courage.', 'You’re a fighter.', 'I admire how you kept going.', 'You stood up for him.'],
    free: ['You feel lost.', 'You want to be left alone.'],
  },
  summary: {
    marked: [
      'So far you’ve told me about the flat, the job and your mum.',
      'To sum up, you like it there and you miss home.',
    ],
    free: ['So you left.', 'Let me think.'],
  },
  permission: {
    marked: ['May I share an idea?', 'Would it be OK if I asked about it?', 'Shall I come with you?'],
    free: ['Would you like tea?', 'Can I have the form back?'],
  },
  offer: {
    marked: ['Would you like some ideas? You could ring, write, or wait. Or none of these. What would you choose?'],
    free: ['You could ring or write.', 'Would you like some ideas?'],
  },
  'self-disclosure': {
    marked: ['I slept rough too.', 'When I was inside I read a lot.', 'Been there.'],
    free: ['I read your message.', 'I was thinking of you.', 'You slept rough.'],
  },
}
