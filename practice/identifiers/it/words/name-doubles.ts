import { toSet } from '../../names/to-set.ts'

/** First names, of all origins, that are words too: only the words around them tell which. */
export const nameDoubles: ReadonlySet<string> = toSet(`
devi andrei chioma tolga liberato ottone remo scolastica urbano addolorata soccorsa amar ippolito
abbas adora agata alba ale alia allegra alma alta altea ama amal amara amaro ambra amin amo anca angela angelica angelo ange anita ante arena aria arun asia assunta astrid augusta augusto aurora axel aya ayo azzurra balla bala bella benedetta benedetto benito
bianca bice bonaria brando bruna bruno burak candida candido carla carmine celeste chiara chica cloe colomba consolata cora costanza crocifissa  dan dante dafne dalia dana degna delia denis desiderio diamante diana diletta dina dino diva domenica domenico donata donato dora doris dragan elsa esi eva
fausta fausto fede felice fernanda fiamma fina fiora fiore flora fortunata fortunato fosca fosco franca franco furio gaia gemma germana germano giacinta giacinto giada gioia gioiella giordano giusta giustina giuliva gloria grace grazia guido immacolata innocenza iris islam italia ivo joy
lama lana lando larga lea lela lena leo leone letizia leonia lia libera libero lieta lien lilla lima lina linda lino lisa livida luca luce lucida lucio luna maia maka malta mame manda mano manu mara marcia marina marino marzia marzio massima massimo melina mila mille mina mina mirra modesta modesto
mor mora morena moreno moses musa nada natale narciso nella nello nini nora norma novella nunzia nura olimpia onorata onorio ora pace pala palma pape perla pia pina pino pio pippo placido placida porzia pratica primo prima prince prisca prospero quinto rama rana ramo regina riccio rida rima rina rita roman romana romano
rosa rosario rosella rossa rossella roxana ruffina sabato sali salvo sana sandra santa sante santo sara sarita saverio sela seconda secondo selva selvaggia serena sereno settimio settimo severa severina severino siria sila sima sina sofia sole sorina speranza stela stella sultana sveva tea tecla teo timi tito tosca tore tuan turi
vale valente valentina vania vela venera vera verdiana viola violante violetta vita vitale vittoria vittore vlad zara zana zita titti lalla lele fatma samba savio salma farah foday yan ion ira isa ali ada ida uma usman ebru efe ram raj ria ivan leonardo gift favour patience mia
`)
