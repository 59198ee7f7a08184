import type { Conversation } from '../../schema/conversation.ts'

export const theChoir = {
  id: 'the-choir',
  title: 'The second voice',
  minutes: 2,
  peer: 'Nadia, 67',
  situation:
    'Nadia left the hostel in March, for a room of her own. Since then she sees few people. Today she has asked you round for a hot drink.',
  turns: [
    {
      id: 'row-with-the-fridge',
      scene: 'The room is tidy. By the window, a chair is turned towards the street.',
      says: 'Back there I fought with all of them over the bathroom. Now I fight with the fridge.',
      replies: [
        {
          id: 'fridge-talks-back',
          words: 'And the fridge won’t answer back.',
          labels: ['reflection'],
          fits: true,
          answer: 'She laughs, and coughs. “Oh, it does. But it knows no songs.”',
          feedback:
            'You stay inside her joke, and you touch lightly on what lies under it. She can laugh, or go deeper.',
          facts: ['duty-listening', 'val-empathy-3'],
          next: 'the-second-part',
        },
        {
          id: 'get-out-more',
          words: 'You should get out more. Just the market, a word with someone.',
          labels: ['advice'],
          fits: false,
          answer: '“I do go to the market. They say: anything else?” She puts the kettle on.',
          feedback: 'You want her less alone. But she does go out. Of what she misses, she has told you just a joke.',
          anotherWay: 'There it was noise, and here it’s a fridge. What is the change like?',
          facts: ['why-own-answers-1', 'why-listen-1'],
          next: 'the-second-part',
        },
        {
          id: 'peace-and-quiet',
          words: 'But listen to that peace! It’s odd at first, then you get used to the quiet.',
          labels: ['reassurance'],
          fits: false,
          answer: 'Sixty-seven, and I’ve to get used to it.',
          feedback:
            'You see the bright side, and there is one. But you tell her how she will feel. And her quiet of today goes under the rug.',
          anotherWay: 'A bathroom all to yourself, and no one to fight with.',
          facts: ['val-empathy-3'],
          next: 'the-second-part',
        },
      ],
      own: {
        good: [
          'A part of you misses those rows.',
          'What are the evenings like here?',
          'From all those voices to one room.',
        ],
        ask: ['Did I hear the joke, or what is under it too?', 'Am I looking for somewhere to send her?'],
        answer: 'She puts the spoons straight. “That fridge,” she says.',
        next: 'the-second-part',
      },
    },
    {
      id: 'the-second-part',
      scene: 'She hums as the water heats. Then she sees that you can hear.',
      says: 'Sorry. I sang second in the choir. Thirty years. No one notices the second, but they hear it when it’s gone.',
      replies: [
        {
          id: 'i-will-sign-you-up',
          words: 'But there’s a choir down the road! I’ll sign you up, and on Wednesday you’re in.',
          labels: ['promise', 'advice'],
          fits: false,
          answer: '“Wednesday?” The lid slips out of her hand.',
          feedback:
            'You hear something lovely, and you run with it. But now the choir is yours. All she has is a Wednesday to be scared of.',
          anotherWay: 'Thirty years in the choir. What did you sing?',
          facts: ['val-empowerment-5', 'why-own-answers-3'],
          next: 'who-is-in-a-hurry',
        },
        {
          id: 'if-it-is-gone',
          words: 'They hear it when it’s gone. And now?',
          labels: ['reflection'],
          fits: true,
          answer: 'She looks at the window. “I don’t think anyone has noticed.”',
          feedback:
            'You take her words and bring them to the present day. It isn’t much, and she can say the loneliest thing of all.',
          facts: ['duty-listening', 'fn-social-emotional-2'],
          next: 'a-woman-like-me',
        },
        {
          id: 'sing-me-a-bit',
          words: 'I only caught the end. What’s a second voice like?',
          labels: ['open-question'],
          fits: true,
          answer:
            '“It goes under.” She holds a flat hand in the air. “It holds up the other one, and keeps out of sight.”',
          feedback:
            'You ask about a thing that she knows well. Someone who is alone a lot may need, now and then, to show a person something.',
          facts: ['val-experience-1', 'val-reciprocity-1'],
          next: 'a-woman-like-me',
        },
        {
          id: 'i-played-guitar',
          words:
            'I used to play the guitar. With my friends, on the beach, till three. Then I sold it. What days those were!',
          labels: ['self-disclosure'],
          fits: false,
          answer: '“Lovely,” she says, and turns off the heat.',
          feedback:
            'Music really can bring you two together. But she had just opened the door a crack, and it was you who went through.',
          anotherWay: 'I had a guitar, and I miss it. And you, what do you miss of the choir?',
          facts: ['conf-mutual-1', 'val-reciprocity-2', 'why-differ-3'],
          next: 'a-woman-like-me',
        },
      ],
      own: {
        good: [
          'No need to say sorry. I liked hearing it.',
          'Thirty years of holding up the others.',
          'Who stood next to you in that choir?',
        ],
        ask: ['Do I stay a while with what was, before what could be?', 'If I speak of me, do I come back to her?'],
        answer: 'She sings four more notes. Then she pours the water.',
        next: 'a-woman-like-me',
      },
    },
    {
      id: 'who-is-in-a-hurry',
      says: 'Steady on. My throat’s gone rusty. And who with? I don’t know a soul.',
      replies: [
        {
          id: 'they-are-lovely',
          words: 'But they’re all so nice! Two minutes, and it’s as if you’d always known them.',
          labels: ['reassurance'],
          fits: false,
          answer: '“Two minutes,” she says. “It takes me two years.”',
          feedback:
            'You want to ease her fear of strangers. But she gets to know people at another pace, and you cut it short.',
          anotherWay: 'New faces, and a rusty throat. I went too fast.',
          facts: ['val-empathy-3', 'why-valued-4'],
          next: 'a-woman-like-me',
        },
        {
          id: 'no-more-excuses',
          words: 'That’s an excuse. If you don’t try, you’ll be left with the fridge.',
          labels: ['judgement'],
          fits: false,
          answer: '“It’s hot,” she says, and hands you the cup.',
          feedback:
            'You want to give her a nudge. But you turn her own joke on her. The next one she may keep to herself.',
          anotherWay: 'Your throat, and no one you know. What would make it a bit easier?',
          facts: ['val-acceptance-1', 'val-empathy-1'],
          next: 'a-woman-like-me',
        },
        {
          id: 'i-ran-ahead',
          words: 'I ran ahead, and it’s your voice. What was it like to sing next to someone you knew?',
          labels: ['reflection', 'open-question'],
          fits: true,
          answer: '“We’d breathe together.” She puts the lid down. “That’s it. That.”',
          feedback:
            'You take a step back, and you say so. Then you ask about her, and out comes what she may be looking for. It is not a stage, but a breath.',
          facts: ['val-empowerment-4', 'duty-networks'],
          next: 'a-woman-like-me',
        },
      ],
      own: {
        good: [
          'No signing up. I got carried away. I’ll drink my tea.',
          'It’s yours, and I had it in my pocket. Sorry.',
          'Who would you want near you, if one day you sang again?',
        ],
        ask: ['Whose idea is it at this point?', 'What is her pace?'],
        answer: 'She puts two spoons of honey in your cup, and does not ask.',
        next: 'a-woman-like-me',
      },
    },
    {
      id: 'a-woman-like-me',
      scene: 'She holds her cup in both hands.',
      says: 'I do think of it now and then, a choir. But what would they want with the likes of me?',
      replies: [
        {
          id: 'they-will-adore-you',
          words: 'With all you know? They’ll adore you. You’ll be the best one there.',
          labels: ['reassurance'],
          fits: false,
          answer: '“I was never the best one.” She smiles on one side.',
          feedback:
            'You want her to see what you see. But she loved to be under, holding up the rest. The best is a place she did not ask for.',
          anotherWay: 'You fear they’d have no use for you. What did your second give to the others?',
          facts: ['val-hope-3', 'self-concept'],
          next: 'for-two',
        },
        {
          id: 'two-places-or-none',
          words:
            'Shall I tell you two places I know? They sing at the library on Wednesdays, with no test, and you can just listen. They sing at the bowling club on Sundays, sitting down. Or neither: you choose.',
          labels: ['offer'],
          fits: true,
          answer: '“You can just listen? From the back?” She thinks. “Then maybe the library. Maybe.”',
          feedback:
            'You ask first, you say what you know, and there is a way with no singing at all. Between nothing and everything, she finds a seat at the back.',
          facts: ['duty-recreation', 'duty-networks', 'fn-linkage-2'],
          next: 'last-row',
        },
        {
          id: 'why-did-you-stop',
          words: 'But why did you stop? Was it the house? Was it your health?',
          labels: ['why', 'closed-question'],
          fits: false,
          answer: 'Things happened.',
          feedback:
            'You want to know the story. But she was looking ahead, and scared, and you make her turn round. Three questions in a row can close in on someone.',
          anotherWay: 'The likes of you. What would she bring along?',
          facts: ['why-listen-2', 'val-empathy-3'],
          next: 'for-two',
        },
        {
          id: 'what-only-second-knows',
          words: 'You think there’s no place for you. What would it be like, a place for you?',
          labels: ['reflection', 'open-question'],
          fits: true,
          answer:
            'She gives it real thought. “Small. One person who gives me the note. And a drink of something after.”',
          feedback:
            'You don’t try to win her round. You let her draw the place she would like, in her own words. One can start looking from there.',
          facts: ['duty-networks', 'val-empowerment-4', 'val-hope-3'],
          next: 'for-two',
        },
      ],
      own: {
        good: [
          'You’re scared there’s no place for you any more.',
          'I know of a couple of places. Shall I tell you, or not just now?',
          'What would make you want to give it a try?',
        ],
        ask: ['Can she tell me no, and finish her tea in peace?', 'Is the place I have in mind like her?'],
        answer: '“We’ll see,” she says. But she has begun to hum again.',
        next: 'for-two',
      },
    },
  ],
  endings: [
    {
      id: 'last-row',
      between:
        'On Wednesday you sit in the last row. Nadia does not sing. But at the third song she breathes when they do. The woman in front turns round. “You’re a second, aren’t you? I can hear it.”',
      takeAlong: 'A place may begin in the last row, if the person picked it.',
      facts: ['duty-recreation', 'duty-networks', 'val-empowerment-3'],
    },
    {
      id: 'for-two',
      between:
        'Before you go she teaches you the first voice. You sing it all crooked, and she laughs till she cries. Then she comes in under it, softly, and your voice holds up. Next week you’ll try again.',
      takeAlong: 'Someone who gets support can give as well. Two of you hear better what is missing.',
      facts: ['val-reciprocity-1', 'duty-relationships', 'duty-recreation'],
    },
  ],
  serves: ['duty-recreation', 'duty-networks', 'val-reciprocity'],
  facts: ['duty-recreation', 'duty-networks', 'val-reciprocity-1'],
} satisfies Conversation
