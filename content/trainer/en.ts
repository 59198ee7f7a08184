import type { Handbook } from '../schema/trainer.ts'

export const handbook: Handbook = {
  title: 'For trainers',
  intro:
    'Accanto stands beside your course. It does not take the place of you, of supervision or of the group. Read it here, or print what you need.',
  handouts: [
    {
      id: 'trainer-lesson',
      title: 'A first lesson of two hours',
      about: 'Step by step, for a group that has never seen Accanto.',
      facts: ['train-need-1', 'why-own-answers-1', 'conf-agree-2'],
      parts: [
        {
          title: 'Before the day',
          blocks: [
            {
              kind: 'list',
              lines: [
                'Use Accanto yourself for a week. You will show it more calmly.',
                'Read the safety card with the rules of your organisation beside it. Check the numbers for your country.',
                'Ask what people have to report in your organisation, and to whom. Accanto can’t know it.',
                'Print one paper set for each person. Not everyone can install, and not everyone wants to.',
                'Choose two conversations. Read their content notes first.',
              ],
            },
          ],
        },
        {
          title: 'The two hours',
          blocks: [
            {
              kind: 'table',
              head: ['Minutes', 'What you do', 'What it is for'],
              rows: [
                [
                  '0–15',
                  'Say hello. Each person says one thing that helped them when someone listened.',
                  'The group knows more than any screen.',
                ],
                [
                  '15–25',
                  'Say what Accanto is and what it is not. Read aloud what to say about privacy.',
                  'Nobody should find out later.',
                ],
                [
                  '25–40',
                  'Install it, or hand out the paper. Choose the language. Nothing else is needed.',
                  'Help one another. Nobody is left behind.',
                ],
                [
                  '40–55',
                  'Show the safety card and “Hide”. Say who to call here.',
                  'It comes first, before anyone needs it.',
                ],
                [
                  '55–75',
                  'Read three screens of the course together. Ask: when have you seen this?',
                  'Words turn into things they have lived.',
                ],
                ['75–85', 'Break.', 'Reading about hard things is tiring.'],
                [
                  '85–110',
                  'Play a conversation on the wall. The group picks the reply. Look at what it does to the other person.',
                  'You see what a reply does, and nobody is judged.',
                ],
                [
                  '110–120',
                  'Three quiet minutes. Whoever wants to writes. Nobody reads it out.',
                  'A small habit starts here.',
                ],
              ],
            },
          ],
        },
        {
          title: 'At the end',
          blocks: [
            {
              kind: 'text',
              text: 'Ask two questions: what do you take home, and what was too much? Stay ten minutes for those who want a word alone.',
            },
          ],
        },
      ],
    },
    {
      id: 'trainer-privacy',
      title: 'What to say about privacy',
      about: 'Words to read aloud, with the limits in them.',
      facts: ['conf-rule-permission', 'conf-rule-own-story'],
      parts: [
        {
          title: 'To read aloud',
          blocks: [
            {
              kind: 'list',
              lines: [
                'What you write stays on this computer. Accanto sends nothing to anyone.',
                'Without a passphrase, anyone who uses your browser can read your journal.',
                'With a passphrase, it opens with nothing else. If you lose it, only the recovery code helps, if you kept it.',
                'On a computer that is not yours, say so on the first page. Then your words go when the browser closes.',
                'Save a copy now and then. If you remove Accanto, what you wrote is gone.',
                'Write about yourself. Leave out what could point to someone else. Accanto can show you such words.',
                'Whoever runs this computer may see the screen, or the keys you press. No extension can stop that.',
                'A court can ask for what you wrote.',
                'If someone may be watching this computer, don’t plan anything on it.',
                'Accanto is no emergency service. In danger, call the number. Then call your supervisor.',
              ],
            },
          ],
        },
        {
          title: 'What never to ask',
          blocks: [
            {
              kind: 'list',
              lines: [
                'Never ask to see a journal, a part of it, or how long it is.',
                'Never ask for the ticks, nor for the map of the course. A day without ticks says nothing.',
                'Never use any of it to judge, pay, certify or correct a person. People who know that others read may stop writing what is true.',
                'The page “What I worked on” is theirs to make or to leave. Sign what is on it. Ask for nothing more.',
                'Don’t ask anyone to write about a person they support. Ask what they learned, aloud, if they want to say it.',
              ],
            },
            {
              kind: 'text',
              text: 'Accanto has no view for trainers, no report and no count of days in a row. This is on purpose. Using it is a choice: say so, and mean it.',
            },
          ],
        },
      ],
    },
    {
      id: 'trainer-installing',
      title: 'Installing with a group',
      about: 'Store link, a file without a network, shared computers, settings from your organisation.',
      facts: [],
      parts: [
        {
          title: 'From the store',
          blocks: [
            {
              kind: 'steps',
              lines: [
                'Open the store page on your own computer and copy its address.',
                'Make a QR code of that address with any program you trust, and print it large. Write the address below it, for those who would rather type.',
                'Each person opens the page on their computer and presses the button to add it.',
                'Accanto opens a first page. Choosing the language is enough.',
                'Pin it: the puzzle piece at the top of the browser, then the pin beside Accanto.',
              ],
            },
          ],
        },
        {
          title: 'Without a network',
          blocks: [
            {
              kind: 'text',
              text: 'Put the file of the release on a memory stick. In Firefox, open the add-ons page and choose “Install add-on from file”: it needs the signed file of the store. In Chrome and Edge, unpack the folder, turn on developer mode and load it. This way it doesn’t update by itself.',
            },
          ],
        },
        {
          title: 'Shared computers',
          blocks: [
            {
              kind: 'list',
              lines: [
                'In a computer room: choose “It is not mine” on the first page. Nothing is kept once the browser closes.',
                'At an office with one login for all: choose “I share it with people I trust”, and a passphrase.',
                'Where each person has a login of their own, each has an Accanto of their own.',
                'Say it aloud: on a shared computer, write less.',
              ],
            },
          ],
        },
        {
          title: 'Settings from your organisation',
          blocks: [
            {
              kind: 'text',
              text: 'Those who manage the computers can set the language, your contacts, a pack, and whether a passphrase is needed. They do so before anyone opens Accanto. These settings let nobody read a journal or take it out. And the journal gets no easier to open. Samples are in the folder docs/policies of the project.',
            },
          ],
        },
        {
          title: 'Packs',
          blocks: [
            {
              kind: 'text',
              text: 'A pack brings the words of your area: contacts, services, and your own phrases, conversations and questions. You make one with forms in the pack studio and hand out one file. People look at what it brings, add it in the settings, and can take it away again. What they wrote stays as it was.',
            },
          ],
        },
      ],
    },
    {
      id: 'trainer-objectives',
      title: 'What you can see and hear',
      about: 'Each objective of the unit, what shows it in a group, and where it is practised.',
      facts: ['obj-principles', 'obj-rules', 'obj-types', 'obj-role', 'obj-responsibilities', 'obj-confidentiality'],
      parts: [
        {
          title: 'Objectives',
          blocks: [
            {
              kind: 'table',
              head: ['Objective', 'What you can see and hear', 'Where it is practised'],
              rows: [
                [
                  'Know the principles',
                  'Someone names a value and tells a small scene in which it was there, or was missing.',
                  'Course: The seven values. Questions: principles. Conversation: Three lines on a napkin.',
                ],
                [
                  'Explain the rules',
                  'Someone says in their own words why ready answers are not the aim.',
                  'Course: What it is for. Questions: rules. Conversation: What would you do?',
                ],
                [
                  'See that there are types',
                  'Someone tells a group from a talk between two, and says what each is good for.',
                  'Course: What peer support is. Questions: types.',
                ],
                [
                  'Define the role',
                  'Someone says what they would do, and what they would leave to a professional.',
                  'Course: The peer supporter. Questions: role. Conversation: Voices at night.',
                ],
                [
                  'Name responsibilities',
                  'Someone asks before they go along, and stays quiet at the counter.',
                  'Course: Duties. The duties of the week. Conversation: At the counter.',
                ],
                [
                  'Understand confidentiality',
                  'Someone says the limits at the first meeting, before a secret is told.',
                  'Course: Confidentiality. Sheet for the other person. Conversation: Don’t tell anyone.',
                ],
              ],
            },
            {
              kind: 'text',
              text: 'This table is for looking, not for marks. If you don’t see something, ask what would help, and come back to it another day.',
            },
          ],
        },
      ],
    },
    {
      id: 'trainer-threes',
      title: 'Practice in threes',
      about: 'One speaks, one listens, one looks on. Ten minutes each, then change.',
      facts: ['duty-listening', 'why-listen-2', 'why-valued-6'],
      parts: [
        {
          title: 'How it goes',
          blocks: [
            {
              kind: 'steps',
              lines: [
                'The speaker tells something true and not too heavy: a bus that was late, a row at home. They stop when they want.',
                'The listener listens for four minutes. They may say little.',
                'The one who looks on makes a stroke on the sheet, and says nothing.',
                'First the speaker says: when did I feel heard?',
                'Then the listener: what was hard?',
                'Last, the one who looked on reads two things from the sheet. One that helped, and one to try.',
                'Change places.',
              ],
            },
          ],
        },
        {
          title: 'Sheet for the one who looks on',
          blocks: [
            {
              kind: 'table',
              head: ['What I hear', 'For example', 'Strokes'],
              rows: [
                ['Open question', '“What was that like?”', ' '],
                ['Closed question', '“Did you call?”', ' '],
                ['Reflection', '“So you stood there, all alone.”', ' '],
                ['Affirmation', '“You tried again, scared as you were.”', ' '],
                ['Summary', '“First the letter, then the row, and now the silence.”', ' '],
                ['Asks permission', '“May I tell you what I lived?”', ' '],
                ['Advice', '“You should call them.”', ' '],
                ['Why', '“Why didn’t you say so?”', ' '],
                ['Reassurance', '“It’ll be fine.”', ' '],
                ['Own story', 'Does it come back to the speaker?', ' '],
                ['Silence', 'Did it do something?', ' '],
              ],
            },
            { kind: 'text', text: 'There is no good number. The strokes are for talking about what happened.' },
            { kind: 'blanks', labels: ['One thing that helped', 'One thing to try'] },
          ],
        },
      ],
    },
    {
      id: 'trainer-cases',
      title: 'The same short cases, before and after',
      about: 'On paper, without marks. People compare their own two sheets.',
      facts: ['why-own-answers-3', 'val-equity-3', 'conf-exceptions', 'duty-accompany'],
      parts: [
        {
          title: 'How to use it',
          blocks: [
            {
              kind: 'text',
              text: 'Hand out the sheet at the start and again at the end. Each person keeps both. In the group, ask: what would you say in another way today? Nobody has to show theirs.',
            },
          ],
        },
        {
          title: 'What would you say?',
          blocks: [
            {
              kind: 'blanks',
              labels: [
                'Karim: “They turned me down again. I won’t go back there.”',
                'Dora: “You got out of it. Tell me what to do.”',
                'Pavel: “Come along on Friday. But you do the talking.”',
                'Amina: “I’ll tell you something if you swear not to tell.”',
                'Teo: “I started using again. You must be ashamed of me.”',
                'Irma: “The doctor says I’m depressed. Am I?”',
              ],
            },
          ],
        },
        {
          title: 'Afterwards, alone',
          blocks: [{ kind: 'blanks', labels: ['What changed between my two sheets', 'What I want to try this week'] }],
        },
      ],
    },
    {
      id: 'trainer-questions',
      title: 'Questions for the group',
      about: 'To talk about after the questions of the course. The answers with their reasons can be printed below.',
      facts: ['val-reciprocity-3', 'help-balance-1'],
      parts: [
        {
          title: 'For each objective',
          blocks: [
            {
              kind: 'table',
              head: ['Objective', 'To ask the group'],
              rows: [
                [
                  'Principles',
                  'Which value comes easily to you, and which costs you something? When is acceptance hard?',
                ],
                ['Rules', 'When did advice do you good? What was there before it?'],
                ['Types', 'What can a group give that two people can’t? And the other way round?'],
                ['Role', 'Where does your role end? Who is there on the other side of that line?'],
                ['Responsibilities', 'What does a silent witness do, all that time?'],
                ['Confidentiality', 'Which sentence would you use to say the limits? Say it to the person beside you.'],
              ],
            },
            {
              kind: 'text',
              text: 'More than one answer can fit. If people disagree, ask what each of them is protecting.',
            },
          ],
        },
      ],
    },
    {
      id: 'trainer-plans',
      title: 'Plans for one, four and eight meetings',
      about: 'Each meeting has something to read, to try and to take home.',
      facts: ['intro-unit'],
      parts: [
        {
          title: 'One meeting',
          blocks: [
            {
              kind: 'text',
              text: 'The first lesson of two hours. Hand out the duties of the week, the pocket words and the paper path to take home.',
            },
          ],
        },
        {
          title: 'Four meetings',
          blocks: [
            {
              kind: 'table',
              head: ['Meeting', 'Read', 'Try', 'Take home'],
              rows: [
                ['1', 'What peer support is; what it is for', 'First lesson', 'Three minutes a day'],
                ['2', 'The values; the peer supporter', 'Threes: open questions and reflections', 'Pocket words'],
                [
                  '3',
                  'Functions; duties',
                  'Conversations: At the counter, What would you do?',
                  'The duties of the week',
                ],
                [
                  '4',
                  'Confidentiality; helping and its weight',
                  'Sheet for the other person, in pairs. Cases again',
                  'Who do I call?',
                ],
              ],
            },
          ],
        },
        {
          title: 'Eight meetings',
          blocks: [
            {
              kind: 'table',
              head: ['Meeting', 'Read', 'Try', 'Take home'],
              rows: [
                ['1', 'Where we start; what peer support is', 'First lesson. Cases on paper', 'Three minutes a day'],
                ['2', 'What it is for', 'Threes: only listening', 'A moment of silence'],
                ['3', 'Multiple disadvantage', 'Conversation: Letters unopened', 'Services near here'],
                ['4', 'The seven values', 'Threes: reflections', 'One value a day'],
                [
                  '5',
                  'The peer supporter; being a role model',
                  'Own story in one minute, then back to the other',
                  'What I keep to myself',
                ],
                ['6', 'The four core functions', 'Conversation: At the counter', 'The duties of the week'],
                ['7', 'Duties; helping and its weight', 'Giving and receiving: who do I talk to?', 'My three people'],
                [
                  '8',
                  'Confidentiality; training',
                  'Sheet for the other person. Cases again',
                  'What I worked on, if I like',
                ],
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'trainer-care',
      title: 'Content notes, skip, and when someone tells you something',
      about: 'How to keep a group safe enough to learn.',
      facts: ['conf-exceptions', 'help-strain-1', 'help-three-kinds-3'],
      parts: [
        {
          title: 'Before hard scenes',
          blocks: [
            {
              kind: 'list',
              lines: [
                'Some conversations speak of violence, suicide or going back to substances. A note says so before they open.',
                'Read the note aloud. Say that a hard scene can be skipped, and that the door is open.',
                'Whoever goes out comes back when they like. Nobody asks why.',
                'Two trainers are better than one. One stays with the group, one is free.',
              ],
            },
          ],
        },
        {
          title: 'When someone tells you something',
          blocks: [
            {
              kind: 'steps',
              lines: [
                'Stop and listen. Thank them for telling you.',
                'Say early what you can keep to yourself and what you can’t.',
                'Ask: are you safe now? If not, open the safety card together and call.',
                'If a child or another person may be in danger, do what your organisation asks of you. If you can, tell the person first.',
                'Ask what they would like to happen, and who they would like beside them.',
                'Write down only what your organisation needs. Not in Accanto.',
                'Then talk to your own supervisor. It weighs on you too.',
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'trainer-paper-path',
      title: 'The paper path',
      about: 'For those who can’t install, or would rather not. It counts just as much.',
      facts: ['duty-relationships'],
      parts: [
        {
          title: 'What to print',
          blocks: [
            {
              kind: 'table',
              head: ['In Accanto', 'On paper'],
              rows: [
                ['Course', 'The chapters, with their words to know'],
                ['Today’s list', 'A week of the duties on one sheet'],
                ['Phrases', 'Pocket words, eight on a sheet'],
                ['Conversations', 'Played on the wall, or read aloud in pairs'],
                ['Questions', 'The answers with their reasons, for the group'],
                ['Journal', 'A notebook of their own, kept where nobody looks'],
                ['Safety card', 'The numbers copied by hand, in the pocket'],
              ],
            },
            {
              kind: 'text',
              text: 'Never say that someone is behind because they use paper. The sheets say the same, with the same words.',
            },
          ],
        },
      ],
    },
    {
      id: 'trainer-asked',
      title: 'Questions that people ask',
      about: 'Short answers to give aloud.',
      facts: ['why-not-advice-1'],
      parts: [
        {
          title: 'And what to answer',
          blocks: [
            {
              kind: 'table',
              head: ['Question', 'Answer'],
              rows: [
                [
                  'Who can read my journal?',
                  'Whoever uses your browser, if there is no passphrase. With one, only those who know it or have the recovery code.',
                ],
                ['Can you see if I use it?', 'No. Nobody can, not even those who made it.'],
                ['Does it cost anything?', 'No. It has no account and no advertising.'],
                ['I lost the passphrase.', 'The recovery code opens it. Without both it stays shut for ever.'],
                [
                  'Does it work on a phone?',
                  'In Firefox for Android it opens as pages. A computer is easier for writing.',
                ],
                [
                  'Does the mirror tell me what to say?',
                  'No. It shows places to pause, and you decide. It often misses things.',
                ],
                [
                  'Is advice forbidden?',
                  'No. It is one way to help, and not the only one. Ask first, and leave the choice.',
                ],
                ['May I stop?', 'Yes, at any time. In the settings, one button erases everything.'],
                ['Does it need the internet?', 'Only to install. Then it works without.'],
              ],
            },
          ],
        },
      ],
    },
  ],
}
