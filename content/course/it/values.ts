import type { Chapter } from '../../schema/course.ts'
import { titles } from '../titles/it.ts'

const { title, screens } = titles.values

export const values = {
  id: 'values',
  title,
  objectives: ['obj-principles', 'obj-rules'],
  screens: [
    {
      id: 'values-hope',
      title: screens['values-hope'],
      paragraphs: [
        'Questa relazione è un luogo unico, dove si può guarire. È anche un modo forte di far crescere speranza e ottimismo.',
        'Chi fa peer support è un [[modello|term-role-model]] importante. È una prova vivente che il [[recupero|term-recovery]] è reale.',
        'Ogni persona è unica, con speranze, sogni e cose a cui aspira. E può diventare tutto quello che può essere.',
        'Dalle sfide e dalle cadute si può imparare, e si può crescere.',
      ],
      example: {
        text: 'Al terzo no per una stanza, Mehdi dice che basta, ha chiuso. Agnese non gli promette nulla. Gli chiede se vuole sentire del suo quarto no, e di che cosa le ha insegnato. Poi torna a lui: «E tu che cosa speri ancora, anche se è poco?»',
      },
      moments: ['hope-and-strengths', 'sharing-my-experience'],
      reflectOn: [{ kind: 'value', id: 'val-hope' }],
      objectives: ['obj-principles'],
      functions: ['fn-social-emotional'],
      facts: ['val-hope-1', 'val-hope-2', 'val-hope-3', 'val-hope-4'],
    },
    {
      id: 'values-experience',
      title: screens['values-experience'],
      paragraphs: [
        'Ogni persona è esperta della propria esperienza.',
        'Le strade del recupero sono molte. E sono molti i modi di capire un’esperienza, e di leggerla.',
        'Condividerla può essere una scintilla forte, che fa cambiare e crescere.',
        'Chi fa peer support usa di proposito quello che ha vissuto. Così dà coraggio, e sostiene il recupero.',
      ],
      example: {
        text: 'Wei ha smesso di bere con l’aiuto di un gruppo. Quando Jonas gli chiede come ha fatto, lui lo racconta in tre frasi. Poi aggiunge: «Questa è stata la mia strada. Di te, l’esperto sei tu. Che cosa ti ha fatto bene, finora?»',
      },
      moments: ['sharing-my-experience', 'touches-my-own-story'],
      reflectOn: [{ kind: 'value', id: 'val-experience' }],
      objectives: ['obj-principles'],
      functions: ['fn-social-emotional'],
      facts: ['val-experience-1', 'val-experience-2', 'val-experience-3', 'val-experience-4'],
    },
    {
      id: 'values-equity',
      title: screens['values-equity'],
      paragraphs: [
        'È una relazione fra persone alla pari, dove il potere è diviso in parti uguali. Così ci si può fidare, e raccontare la propria esperienza.',
        'Chi fa peer support non mostra e non usa potere su chi sostiene.',
        'Non fa diagnosi. Non offre servizi medici.',
        'Nel ruolo può incontrare [[stigma|term-stigma]] e discriminazione. Opporsi è una sua responsabilità.',
      ],
      example: {
        text: 'Precious chiede a Franco se la sua è depressione. «Non sta a me dirlo», risponde lui. «Ma posso ascoltare com’è per te.» Più tardi, al bar, qualcuno la chiama «quella lì». E Franco, piano: «Si chiama Precious.»',
      },
      moments: ['limits-and-boundaries', 'treated-unfairly'],
      reflectOn: [{ kind: 'value', id: 'val-equity' }],
      objectives: ['obj-principles', 'obj-rules', 'obj-role'],
      functions: ['fn-social-emotional'],
      facts: ['val-equity-1', 'val-equity-2', 'val-equity-3', 'val-equity-4'],
    },
    {
      id: 'values-reciprocity',
      title: screens['values-reciprocity'],
      paragraphs: [
        'Ogni persona ha bisogno delle altre. E tutte hanno qualcosa da dare.',
        'La [[reciprocità|term-reciprocity]] cresce quando si condividono, con rispetto, idee, cose imparate ed esperienze.',
        'Cresce anche quando si parla di che cosa è utile fra voi. Se ne discute, e si cerca un accordo.',
        'Far funzionare la relazione è responsabilità di chiunque ne faccia parte.',
      ],
      example: {
        text: 'Chiara e Bakary si vedono da un mese. Lui le ha insegnato a riparare una zip. Lei gli ha mostrato la biblioteca. Oggi lui dice che due volte alla settimana per lui è troppo. Ne parlano, e scelgono il giovedì.',
      },
      moments: ['agreeing-confidentiality', 'limits-and-boundaries', 'time-to-answer'],
      reflectOn: [{ kind: 'value', id: 'val-reciprocity' }],
      objectives: ['obj-principles', 'obj-rules'],
      functions: ['fn-social-emotional', 'fn-ongoing'],
      facts: ['val-reciprocity-1', 'val-reciprocity-2', 'val-reciprocity-3', 'val-reciprocity-4'],
    },
    {
      id: 'values-empowerment',
      title: screens['values-empowerment'],
      paragraphs: [
        '[[Empowerment|term-empowerment]] e [[autodeterminazione|term-self-determination]] vanno insieme. Il recupero è compito di ogni persona. La relazione si basa sull’imparare insieme.',
        'Il recupero viene dalle proprie forze e capacità, e da quelle messe in comune.',
        'Per crescere e cambiare è essenziale rischiare, provare cose nuove, uscire da ciò che è comodo.',
        'Potere e controllo nascono così: si dice di che cosa si ha bisogno, e si sceglie. E ci si prende la responsabilità di trovare soluzioni.',
        'A sostenere il cambiamento è lo [[stare con|term-being-with]], più che il fare per.',
      ],
      example: {
        text: 'Goran vuole chiamare sua figlia, e ha paura. Patience gli sta seduta accanto. Il numero lo fa lui. Al secondo squillo quasi riattacca. Poi parla.',
      },
      moments: ['their-own-goals', 'open-questions', 'silence-and-pace'],
      reflectOn: [
        { kind: 'value', id: 'val-empowerment' },
        { kind: 'duty', id: 'duty-goals' },
      ],
      objectives: ['obj-principles', 'obj-rules'],
      functions: ['fn-ongoing', 'fn-daily'],
      facts: ['val-empowerment-1', 'val-empowerment-2', 'val-empowerment-3', 'val-empowerment-4', 'val-empowerment-5'],
    },
    {
      id: 'values-acceptance',
      title: screens['values-acceptance'],
      paragraphs: [
        'Prendi la persona così com’è: senza giudizi, senza attese, senza pretese.',
        'E la aiuti ad accettare sé stessa. Vuol dire anche sapere che di noi ci sono cose che non possono cambiare. E va bene così.',
      ],
      example: {
        text: 'Omar arriva tardi, di nuovo, e si scusa tre volte. Giulia gli fa posto sulla panchina. Lui dice che con gli orari è sempre stato così, e che non gli piace. «Sono contenta che tu sia qui», dice lei. «Alle sei però devo andare.» Lui si siede, e per un po’ non parla nessuno.',
      },
      moments: ['reflecting-a-feeling', 'silence-and-pace'],
      reflectOn: [{ kind: 'value', id: 'val-acceptance' }],
      objectives: ['obj-principles'],
      functions: ['fn-social-emotional'],
      facts: ['val-acceptance-1', 'val-acceptance-2'],
    },
    {
      id: 'values-empathy',
      title: screens['values-empathy'],
      paragraphs: [
        'Al cuore della relazione ci sono l’empatia e la [[compassione|term-compassion]].',
        'La compassione per gli altri ha le radici in quella per sé.',
        'L’empatia è la capacità di capire quello che una persona prova, e di sentirlo insieme a lei.',
        'A chi fa peer support può capitare spesso di riconoscersi in ciò che il pari ha vissuto, o vive ora.',
      ],
      example: {
        text: 'Selam racconta la prima notte fuori. A Pietro si stringe la gola: era così anche la sua. Respira. Lascia che sia lei a finire. Poi dice: «Avevi freddo, e non sapevi di chi fidarti.» La sera scrive due righe sulla notte che ricorda lui.',
      },
      moments: ['reflecting-a-feeling', 'touches-my-own-story'],
      reflectOn: [
        { kind: 'value', id: 'val-empathy' },
        { kind: 'duty', id: 'duty-listening' },
      ],
      objectives: ['obj-principles'],
      functions: ['fn-social-emotional'],
      facts: ['val-empathy-1', 'val-empathy-2', 'val-empathy-3', 'val-empathy-4'],
    },
  ],
} satisfies Chapter
