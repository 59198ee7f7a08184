import type { Duty } from '../../schema/unit.ts'

export const duties = [
  {
    id: 'duty-relationships',
    title: 'Relationships that matter',
    tick: 'I gave time to a good relationship, one that means something.',
    means:
      'You build relationships that are positive and mean something. They grow slowly, out of time, respect and doing what you said you’d do. It takes both of you.',
    isNot: [
      'It isn’t being liked at any price.',
      'It isn’t deciding for the other person.',
      'It isn’t having something to fix each time you meet.',
    ],
    example:
      'Amina drops in on Tuesdays. For weeks she and Callum just drink tea and say little. One day she tells him about her dog, and they start to know each other.',
    moments: [
      'opening',
      'hearing-a-story',
      'limits-and-boundaries',
      'closing-and-next-contact',
      'first-message',
      'confidentiality-in-eight-steps',
      'back-after-a-while',
      'saying-sorry',
      'peer-helps-me',
    ],
    facts: ['duty-relationships'],
  },
  {
    id: 'duty-listening',
    title: 'Active listening',
    tick: 'I listened with care.',
    means:
      'You listen with your full attention and say back what you heard: that’s active listening. As you do, you encourage hope, responsibility and a sense of “I can do this”. You also encourage people to grow, take charge of their lives and understand each other.',
    isNot: [
      'It isn’t lining up your answer while they talk.',
      'It isn’t handing out ready fixes.',
      'It isn’t filling every silence.',
    ],
    example:
      'Samir talks about a night he spent in a bus station. Elena doesn’t cut in. Then she says, “You were scared, and you still went looking for help.”',
    moments: ['reflecting-a-feeling', 'saying-it-back', 'open-questions', 'hope-and-strengths', 'grief', 'good-news'],
    facts: ['duty-listening'],
  },
  {
    id: 'duty-recreation',
    title: 'Fun and company',
    tick: 'I gave a hand to someone who wanted a social or leisure activity.',
    means:
      'You support people who want to join social and leisure activities. Together you look at what’s on, what it costs and how to get there. Going or not going is up to them.',
    isNot: [
      'It isn’t signing someone up without asking.',
      'It isn’t filling up someone else’s week.',
      'It isn’t pushing after a no.',
    ],
    example:
      'Yusuf misses football. With Carla he looks for a local team and checks the times. Then he rings up himself and asks if there’s a place.',
    moments: ['everyday-things', 'people-and-places', 'open-questions', 'good-news'],
    facts: ['duty-recreation'],
  },
  {
    id: 'duty-accompany',
    title: 'Going along, when asked',
    tick: 'When someone asked me, I went along to an appointment as a silent witness.',
    means:
      'When someone asks, you go with them to an appointment. You’re there as a silent witness: you stay beside them, you listen, you don’t speak for them. Before you go, you ask what would help and what wouldn’t.',
    isNot: [
      'It isn’t speaking for someone.',
      'It isn’t turning up uninvited.',
      'It isn’t deciding what they say or sign.',
    ],
    example:
      'Maria asks Ousmane to come with her to the doctor. In the waiting room they agree that he’ll only listen. Outside, after, Maria tells him how it was for her.',
    moments: ['silent-witness', 'bridging-to-services', 'silence-and-pace', 'limits-and-boundaries'],
    facts: ['duty-accompany'],
  },
  {
    id: 'duty-networks',
    title: 'A circle of people',
    tick: 'I made room for the ties someone wants to find or grow.',
    means:
      'You support someone who wants to find and grow a circle of people. It’s a circle that suits them: it starts from their story, their needs, who they want near. It can be big or small.',
    isNot: [
      'It isn’t picking their friends for them.',
      'It isn’t mending a tie at any cost.',
      'It isn’t being the whole circle yourself.',
    ],
    example:
      'Liu would like to see his sister again and meet people from home. With Paula he puts a few names on paper. He starts with a cousin and a short text.',
    moments: ['people-and-places', 'open-questions', 'friends-money-favours', 'a-new-home', 'a-last-goodbye'],
    facts: ['duty-networks'],
  },
  {
    id: 'duty-resources',
    title: 'Services and resources',
    tick: 'I gave a hand with reaching or using a social resource.',
    means:
      'You help people reach and use social resources: an advice desk, a food bank, a course. You look things up together and take one step at a time. The steps are theirs, with you beside them if they like.',
    isNot: [
      'It isn’t filling in the forms for them.',
      'It isn’t sending people from desk to desk.',
      'It isn’t promising a place or a result.',
    ],
    example:
      'Nadia wants to know how to sign up with a doctor. Mark looks up the right place and the times with her. Nadia fills in the form, and he answers when she asks.',
    moments: ['bridging-to-services', 'tell-me-what-to-do', 'treated-unfairly', 'silent-witness', 'a-new-home'],
    facts: ['duty-resources'],
  },
  {
    id: 'duty-goals',
    title: 'Goals they set themselves',
    tick: 'I encouraged someone towards a goal they set themselves.',
    means:
      'You encourage people to reach the goals they set themselves. It may be a home, a job, or getting up at a set time. They choose the step, and they choose the pace.',
    isNot: ['It isn’t choosing the goal for them.', 'It isn’t keeping a tally of slips.', 'It isn’t hurrying anyone.'],
    example:
      'Ion wants to cook for his daughter again. Ana asks where he’d like to start. He picks one dish, for Sunday.',
    moments: [
      'their-own-goals',
      'hope-and-strengths',
      'gently-challenging',
      'summing-up',
      'good-news',
      'after-a-relapse',
    ],
    facts: ['duty-goals'],
  },
] satisfies Duty[]
