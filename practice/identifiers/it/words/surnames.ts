import { toSet } from '../../names/to-set.ts'

/** Surnames that tell, before a first name, that both belong together. */
export const surnames: ReadonlySet<string> = toSet(`
amato antonelli aprile arena bacci baldi barbieri barone basile battaglia bellini benedetti bernardi bertolini bianchi bianco bruni bruno caputo carbone caruso castelli cattaneo colombo conte conti coppola costa costantini cristofari damico deangelis deluca derosa desantis donati donofrio esposito fabbri farina ferrante ferrara ferrari ferraro ferretti ferri fiore fontana
franco fusco galli gallo garofalo gatti gentile giordano giorgi giuliani grassi grasso grimaldi guerra guidi leone lombardi lombardo longo lorusso mancini marchetti marchi mariani marini marino martelli martinelli martini martino mazza mazzoni meloni messina milani monaco montanari monti morelli moretti mori moro negri neri orlando pace pagani pagano palermo palmieri palumbo parisi
pellegrini pellegrino piazza piras poli ricci rinaldi riva rizzi rizzo romano rosati rossetti rossi rota ruggeri ruggiero russo sala salvi sanna santini santoro sartori serra silvestri sorrentino tedesco testa testi trevisan valente valentini vecchi venturi villa villani vitale vitali volpe zanella zanetti
popescu ionescu popa munteanu rusu kovalenko shevchenko bondarenko hoxha shehu diop ndiaye diallo traore okafor hossain begum singh khan hu chen wang zhang
`)
