import type { SelfCheck } from '../../schema/self-check.ts'

export const types: SelfCheck = {
  objective: 'obj-types',
  questions: [
    {
      id: 'types-groups',
      form: 'true-or-false',
      statement: 'Groups are probably the most common form of peer support.',
      answers: {
        true: {
          fits: true,
          feedback:
            'It probably is so. Organised peer support also began there, in mutual-support and self-help groups.',
          facts: ['is-groups'],
        },
        false: {
          fits: false,
          feedback:
            'You may have in mind two people who meet in a service. That form is a newer one, though. Try the other answer.',
          facts: ['is-groups', 'is-agents'],
        },
      },
    },
    {
      id: 'types-nothing-to-give',
      form: 'choose-reply',
      situation: 'You are in a self-help group. Goran speaks for the first time.',
      words: 'All I do here is take. I’ve nothing to give, not with the life I’ve had.',
      replies: [
        {
          id: 'contradict',
          words: 'Not at all! Everyone has something to give. You’ll see it in time.',
          fits: false,
          feedback:
            'The idea holds: everyone has something to give. But here it covers up what Goran feels. Look for a reply that listens to him first.',
          facts: ['val-reciprocity-1', 'is-many'],
        },
        {
          id: 'reflect',
          words: 'It feels as if you only take. Hearing you did me good today.',
          fits: true,
          feedback:
            'You say back how he feels, and then what it did for you. In a group, many seek and give support at the same time.',
          facts: ['is-many', 'val-reciprocity-1'],
        },
        {
          id: 'task',
          words: 'Then you bring the biscuits next time, so you won’t feel you owe us.',
          fits: false,
          feedback:
            'A small job can be a nice thing. But it picks for him what to give, and fast. Which reply starts from Goran?',
          facts: ['val-reciprocity-3', 'why-own-answers-2'],
        },
      ],
    },
    {
      id: 'types-one-definition',
      form: 'true-or-false',
      statement: 'There is one peer support, with one exact definition.',
      answers: {
        true: {
          fits: false,
          feedback:
            'One exact definition would be handy. But peer support fits itself to people, so it is hard to pin down. Have a look at the other answer.',
          facts: ['is-definition-2', 'is-definition-3'],
        },
        false: {
          fits: true,
          feedback:
            'A strict definition is hard to give. At the heart are people with a similar experience who support each other. The forms are many, and they live side by side.',
          facts: ['is-definition-1', 'is-definition-2', 'is-definition-3'],
        },
      },
    },
    {
      id: 'types-scenes',
      form: 'sort',
      situation: 'Here are some scenes from any old week.',
      cards: [
        {
          id: 'thursday-circle',
          text: 'Eight people meet on Thursdays. They take turns to talk, and back each other up.',
          pile: 'peer-support',
          feedback: 'This is a group: many give and many receive. It makes a balance easier to keep.',
          facts: ['is-groups', 'is-many'],
        },
        {
          id: 'new-pills',
          text: 'A doctor changes Sergio’s pills.',
          pile: 'not-its-job',
          feedback: 'That is for doctors. A peer supporter offers no medical services.',
          facts: ['val-equity-3'],
        },
        {
          id: 'monday-pair',
          text: 'In a service, Malik sees Sarah on Mondays. He lived similar things, and he has trained for it.',
          pile: 'peer-support',
          feedback:
            'This is the form for two people, in a service. It is newer, and it is the one this course is about.',
          facts: ['is-agents', 'is-two', 'is-scope'],
        },
        {
          id: 'lecture',
          text: 'An expert tells twenty people how to live a better life.',
          pile: 'not-its-job',
          feedback:
            'It may be worth hearing. But peer support is a relationship between people who lived similar things, without ready answers.',
          facts: ['why-own-answers-1', 'is-definition-1'],
        },
        {
          id: 'at-the-station',
          text: 'At the station, someone who slept there keeps a newcomer company.',
          pile: 'peer-support',
          feedback: 'It has probably gone on for a long time, informally, among people who have been without a home.',
          facts: ['is-history-3'],
        },
      ],
    },
    {
      id: 'types-same-story',
      form: 'true-or-false',
      statement: 'Two people can be peers and still have lived different stories.',
      answers: {
        true: {
          fits: true,
          feedback:
            'People can be peers by a shared trait, such as age, or by a thing they do together. Each has their own story. A connection may still grow.',
          facts: ['is-peers-1', 'is-peers-2', 'why-differ-2', 'why-differ-3'],
        },
        false: {
          fits: false,
          feedback:
            'The same story sounds like a safe start. But similar is not the same, and a connection may still grow. Try to see it that way.',
          facts: ['why-differ-1', 'why-differ-3'],
        },
      },
    },
    {
      id: 'types-what-are-you',
      form: 'choose-reply',
      situation: 'You are a supporter in a service. You have been meeting Aurora for two weeks.',
      words: 'I don’t get what you are. Are you like a pal, or do you work for them?',
      replies: [
        {
          id: 'pal',
          words: 'Think of us as pals. Ring me any time, even at night.',
          fits: false,
          feedback:
            'You want to be close, and this is a close relationship. But it is near-professional too, and “any time” promises a lot. Look for the reply that holds both.',
          facts: ['conf-mutual-1', 'conf-agree-3'],
        },
        {
          id: 'staff',
          words: 'I’m staff. The rest is on the sheet by the door.',
          fits: false,
          feedback:
            'The service comes into it, sure. But a peer supporter has a place of their own, unlike the professionals. Another reply tells more of it.',
          facts: ['why-valued-5', 'is-two'],
        },
        {
          id: 'peer',
          words: 'I’ve been through something like it, and I trained for this. What would be useful to you?',
          fits: true,
          feedback:
            'You say who you are: someone who lived something similar, and trained for the role. And you work out together what is useful.',
          facts: ['agent-who-1', 'agent-trained', 'is-two', 'val-reciprocity-3'],
        },
      ],
    },
    {
      id: 'types-little-written',
      form: 'true-or-false',
      statement: 'The authors found little on peer support in homelessness. So there was none before.',
      answers: {
        true: {
          fits: false,
          feedback:
            'It sounds logical at first. But a thing can exist and not be written down. Try thinking of what goes on between people each day.',
          facts: ['is-history-2', 'is-history-3'],
        },
        false: {
          fits: true,
          feedback:
            'So far it was used mostly in mental health and substance use. But it has probably happened informally, too, among people without a home.',
          facts: ['is-history-1', 'is-history-2', 'is-history-3'],
        },
      },
    },
    {
      id: 'types-group-or-two',
      form: 'choose-reply',
      situation:
        'You are the one who wants peer support. There is a group, and there are meetings for two. Daz sees you in.',
      words: 'I reckon the group suits you better. Shall I put you down for Thursday?',
      replies: [
        {
          id: 'hear-both',
          words: 'First tell me what both are like, so I can choose.',
          fits: true,
          feedback: 'There is more than one form, and you want to know them. The choice stays yours.',
          facts: ['is-definition-3', 'val-empowerment-4'],
        },
        {
          id: 'obey',
          words: 'OK, if you say so, I’ll go to the group. You’re sure to know better than me.',
          fits: false,
          feedback:
            'Trust helps. But this way he picks for you, and you two are equals. Is there a way to keep hold of the choice?',
          facts: ['why-own-answers-2', 'val-equity-1'],
        },
        {
          id: 'walk-out',
          words: 'Forget it. You people always decide the lot.',
          fits: false,
          feedback:
            'The anger makes sense, as someone else was deciding. But you lose what you came for, too. Another reply speaks up and stays.',
          facts: ['val-reciprocity-3', 'val-reciprocity-4'],
        },
      ],
    },
  ],
}
