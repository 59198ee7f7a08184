import type { Chapter } from '../../schema/course.ts'
import { titles } from '../titles/it.ts'

const { title, screens } = titles.purpose

export const purpose = {
  id: 'purpose',
  title,
  objectives: ['obj-principles', 'obj-rules', 'obj-role'],
  screens: [
    {
      id: 'purpose-navigate',
      title: screens['purpose-navigate'],
      paragraphs: [
        'Lo scopo generale è aiutare una persona a farsi strada in circostanze dure. Possono essere di tipi molto diversi.',
        'Come? Con il dialogo, e con le notizie che si mettono in comune. E anche sfidandosi e dandosi coraggio a vicenda.',
        'Qui sfidare non è mettere alla prova. È dire un dubbio con garbo, da pari.',
      ],
      example: {
        text: 'Jamal cerca una stanza, e ogni sera torna a mani vuote. Silvia gli dice gli orari di uno sportello che non conosceva. Poi gli chiede: «Un mese fa dividere la stanza ti andava bene. È ancora così?» Jamal sorride: «No. Ma non l’avevo detto a nessuno.»',
      },
      moments: ['gently-challenging', 'hope-and-strengths'],
      reflectOn: [
        { kind: 'duty', id: 'duty-listening' },
        { kind: 'value', id: 'val-hope' },
      ],
      objectives: ['obj-principles'],
      functions: ['fn-social-emotional', 'fn-daily'],
      facts: ['why-navigate-1', 'why-navigate-2'],
    },
    {
      id: 'purpose-own-answers',
      title: screens['purpose-own-answers'],
      paragraphs: [
        'Il peer support non dovrebbe dare risposte o soluzioni pronte.',
        'Il più delle volte la risposta è personale. Ogni persona deve trovare la sua, per la propria strada.',
        'Tu non indichi la direzione: accompagni la ricerca. E per farlo usi la tua [[esperienza vissuta|term-lived-experience]].',
      ],
      example: {
        text: 'Ewa chiede a Moussa: «Torno da mia madre o resto qui?» Lui ci è passato, e una risposta ce l’avrebbe. Invece le chiede che cosa pesa di più, da una parte e dall’altra. Poi chiede se vuole sapere com’è stato per lui. Ewa ascolta, e ci pensa ancora una settimana.',
      },
      moments: ['tell-me-what-to-do', 'open-questions', 'sharing-my-experience'],
      reflectOn: [
        { kind: 'duty', id: 'duty-listening' },
        { kind: 'value', id: 'val-empowerment' },
      ],
      objectives: ['obj-principles', 'obj-rules'],
      functions: ['fn-social-emotional'],
      facts: ['why-own-answers-1', 'why-own-answers-2', 'why-own-answers-3'],
    },
    {
      id: 'purpose-listening',
      title: screens['purpose-listening'],
      paragraphs: [
        'Il peer support non si riduce a dare o ricevere consigli su ogni possibile argomento. A volte è solo parlare con qualcuno. Si trova ascolto, e ci si toglie un peso dal cuore.',
        'Dare consigli da quello che si è vissuto non è il solo scopo. Credere che il peer support, in generale, sia dare consigli è un’idea sbagliata.',
        'Molti che lo fanno dicono che i consigli li evitano. Raccontano che cosa hanno vissuto, e che cosa per loro funziona. Se provarlo, lo decide il pari.',
      ],
      example: {
        text: 'Nour parla a lungo della sua stanza fredda e di suo fratello. Ivan le ridice con parole sue quello che ha capito. «Non mi serviva niente», dice lei alla fine. «Volevo dirlo a qualcuno.»',
      },
      moments: ['hearing-a-story', 'saying-it-back', 'sharing-my-experience'],
      reflectOn: [
        { kind: 'duty', id: 'duty-listening' },
        { kind: 'function', id: 'fn-social-emotional' },
      ],
      objectives: ['obj-principles', 'obj-rules'],
      functions: ['fn-social-emotional'],
      facts: ['why-listen-1', 'why-listen-2', 'why-not-advice-1', 'why-not-advice-2'],
    },
    {
      id: 'purpose-shared',
      title: screens['purpose-shared'],
      paragraphs: [
        'L’esperienza in comune è la pietra su cui poggia tutto.',
        'Chi ha vissuto una cosa simile, e ne è venuto fuori, può essere la persona giusta a cui rivolgersi.',
        'È anche il miglior esempio vivente: una via d’uscita c’è. Si può toccare, e ci si può arrivare.',
      ],
      example: {
        text: 'Tarek non crede più che una casa sia per lui. Lidia posa sul tavolo il suo mazzo di chiavi. «Cinque anni fa dormivo sotto i portici», dice. Lui le guarda e sta zitto. Poi chiede: «E il primo passo, per te, qual è stato?»',
      },
      moments: ['sharing-my-experience', 'hope-and-strengths'],
      reflectOn: [
        { kind: 'value', id: 'val-experience' },
        { kind: 'value', id: 'val-hope' },
      ],
      objectives: ['obj-principles'],
      functions: ['fn-social-emotional'],
      facts: ['why-shared-1', 'why-shared-2'],
    },
    {
      id: 'purpose-alike',
      title: screens['purpose-alike'],
      paragraphs: [
        'Due esperienze simili non sono la stessa cosa. Possono essere di natura diversa, e durare più o meno a lungo.',
        'Chi riceve sostegno ha una sua storia, suoi bisogni e suoi tratti. Chi lo dà ha i propri.',
        'C’è sempre, però, la possibilità di un legame e di una relazione reciproca. Si basa sul capirsi, sul rispetto e sul condividere.',
      ],
      example: {
        text: 'Hana ha dormito in macchina per tre mesi. Giorgio è stato in strada sei anni. Sta per dirle: «So com’è». Poi si ferma e le chiede: «Com’era la notte, in macchina?» La risposta lo sorprende.',
      },
      moments: ['open-questions', 'reflecting-a-feeling', 'touches-my-own-story'],
      reflectOn: [
        { kind: 'value', id: 'val-acceptance' },
        { kind: 'value', id: 'val-empathy' },
      ],
      objectives: ['obj-principles'],
      functions: ['fn-social-emotional'],
      facts: ['why-differ-1', 'why-differ-2', 'why-differ-3'],
    },
    {
      id: 'purpose-valued',
      title: screens['purpose-valued'],
      paragraphs: [
        'Barker e altri (2019) hanno studiato che cosa è decisivo nel peer support con [[persone senza dimora|term-homelessness]]. Hanno sentito 40 fra pari e professionisti. Ecco che cosa apprezzano di più in chi lo fa:',
      ],
      list: [
        'Relazioni forti e di fiducia, che nascono dall’esperienza.',
        'Il rispetto della [[riservatezza|term-confidentiality]].',
        'Il saper dare sostegno alle emozioni.',
        'Il sapersi adattare al carattere e ai modi di ogni persona.',
        'Una natura propria, diversa da quella dei professionisti.',
        'Un ascolto profondo, con [[empatia|term-empathy]].',
        'Il fare da ponte fra le persone e l’aiuto dei professionisti.',
        'L’impegno verso i propri pari.',
      ],
      example: {
        text: 'Di Carmen, Abdou dice: «Quello che le racconto resta lì. E se ho la luna storta, non se la prende.»',
      },
      moments: ['agreeing-confidentiality', 'reflecting-a-feeling', 'bridging-to-services'],
      reflectOn: [
        { kind: 'duty', id: 'duty-relationships' },
        { kind: 'duty', id: 'duty-listening' },
      ],
      objectives: ['obj-role', 'obj-principles'],
      functions: ['fn-social-emotional', 'fn-linkage'],
      facts: [
        'why-valued-1',
        'why-valued-2',
        'why-valued-3',
        'why-valued-4',
        'why-valued-5',
        'why-valued-6',
        'why-valued-7',
        'why-valued-8',
        'src-barker',
      ],
    },
  ],
} satisfies Chapter
