"""First names, by whether they are spelt in one way only, and what shows that a name was written in another script.

A name that comes from another script is spelt in as many ways as there are people who write it in Latin letters.
"""

from __future__ import annotations

GIVEN = frozenset(
    """
    aaron aart abigail achim adelheid adriaan adriana adrien afonso agathe agnès agnieszka agostino agustín aidan
    aimée ainhoa alain alan albert alberto albrecht aldo alejandra alejandro alessandra alessandro alessia alfie
    alfons alfonso alfred alfredo alice alison alistair allison alois alvaro amanda amandine amber amelia amélie ana
    anabela anaïs anders andrea andrew andré andrés andrzej angela angelika anja anke ann annabel annalena annalisa
    anne annegret anneke annelie annelise annemarie annette annika anouk anselmo ansgar antje antoine antonella
    antonia antonio aoife archie arianna arjen armando armindo arnaud arne arnold arthur arturo asbjørn ashley astrid
    audrey august augustin aurelio aurélie aurélien aurore axel álvaro åse balázs baptiste barbara barnaby barry bart
    bartosz bastian baudouin beate beatrice beatriz begoña belén benedikt bengt benoît beppe bernadette bernard
    bernardo bernd bernhard bert berthold bertrand bethany bettina betty beverly bénédicte birger birgit birgitta
    birte bjarne björn blanca blandine bo bodil brad bradley bram brandon brenda brendan brian bridget brigitta
    brigitte brittany bruce bruno bryan burghard burkhard caetano caitlin callum camila camille candice capucine carl
    carla carlo carlos carlota carmen carmine carol carole caroline carolyn carsten cassandra catalina catherine
    cathrin cayetano cecilia cees cécile cédric céline chantal charlene charles charlie charlotte chelsea chiara chloé
    chris christa christel christian christiane christina christine christoph christophe christopher ciara ciro claas
    clara clare clarissa claude claudia claudine claudio claus clémence clément clive clotilde coen colette colin
    connor conny conrad consuelo corentin corinna corinne cornelia cosimo craig cristina cristóbal csaba curtis
    cynthia cyril daan dag dagfinn dagmar damien danielle danièle daphne darren dave davide dawn deborah declan
    delphine denise dennis derek desmond detlef detlev diane didier diederik diego dieter dietmar dietrich dirk
    dolores dominic dominik dominique donald donatella donna dorothea dorothee dorothy douglas dörte duarte duncan
    dylan eamon earl eberhard eckhard edeltraud edgar edith edmund edoardo eduardo edward edwin egon eileen einar
    eirik eleanor elfriede elio elisabeth elise elizabeth elke ella ellen elliot elmar elodie elsa elspeth emanuele
    emilia emilio emily emma emmanuel emmanuelle encarnación endre enno enrico enrique enzo erhard eric erich erik
    erika erlend ernest ernesto ernst erwin espen esteban estelle ethan ettore eugène eulalie eusebio eva evaristo
    evelyn ewald eystein ezequiel éloi éloïse émeric émilie étienne fabian fabien fabienne fabio fabrice fabrizio
    facundo faith falk federica federico felicitas felipe femke ferdinand ferenc fermín fernanda fernando filipe
    filippo fiona flavia flavio florence florian floriane floris frances francesca francesco francine francis
    francisca francisco franck françois françoise frank franz franziska frauke fred freddy frederic frederick frederik
    fredrik freya frédéric frédérique frida friederike friedhelm friedrich frits fritz frode gabriela gabriele
    gabriella gabrielle gaetano gaétan gaël gareth gary gaston gábor geert geir gemma geneviève gennaro geoffrey georg
    george georges gerald gerard gerd gerda gerhard germán gero gerold gerrit gertrud gesa gérald gérard ghislaine
    giacomo gianni gijs gilbert gilles gillian gina gino giorgia giorgio giovanni gisela giulia giuseppe gladys glenn
    gloria gonçalo gonzalo gordon gottfried grace graham graziella gregor greta gretchen grégoire grégory grzegorz
    guadalupe gudrun guido guillaume guillermo gunhild gunnar gunter gustav gustavo guy günter günther gwen gwenaël
    gwyneth györgy hallgeir hallvard hanneke hannelore hannes hanno hans hansjörg harald harold harriet harro harry
    hartmut hartwig harvey hayley hazel håkon heather hector hedwig hege heidi heike heiko hein heinrich heinz helga
    helge helle helmut hendrik henk henning henri henriette henrik henrique henry herbert hermann hermine hernán hervé
    hélène hilary hilda hilde hilmar hinrich hjalmar holger honoré horst howard hubert hugh hugo ian ignacio iker
    ilaria ilse imke ineke ines inés inês inga inge ingeborg ingmar ingo ingolf ingrid ingunn ingvar irene iris
    irmgard irmtraud isabel isabella isabelle isobel istván ivar ivonne jaap jacek jacinta jacinto jack jackie
    jacqueline jacques jaime james jamie jan jana jane janet janice janine jannik jarle jasmin jason javier jános jean
    jeanette jeanne jeannine jeff jeffrey jelle jennifer jenny jens jeremy jeroen jerzy jesper jessica jesús jérôme
    jill jim jimena joachim joan joanna joanne joaquim joaquín joão jocelyne jochen jodie joe joelle joël johan johann
    johanna johannes john johnny jon jona jonas jonathan joost jordi jorge joris jorunn josef josefa joseph josephine
    josé joshua josiane jost joy joyce józsef jörg jörn juan juana judith jules julian juliana julie julien juliet
    juliette julio julius justin justine jutta jürgen kai karel karen karin karl karla karlheinz karoline karsten
    katarzyna kate kathleen kathrin kathryn katie katrin kay kåre kees keith kelly kenneth kerry kerstin kevin kieran
    kim kirsten kirsty kjell kjetil klaas klara klaus klemens knut koen konrad konstanze korbinian kristen kristian
    kristin kristina kristine kristoffer krzysztof kurt kyle laetitia lajos lars lasse laura laure lauren laurence
    laurent laurie lawrence lászló leah leandro leif lennard lennart leo leonard leonardo leonhard leonie leonor
    leopold leslie lewis léa léon léopold liam lieke liesel lieselotte lilian lilly linda lindsay linnea lionel lisa
    lise livia lloyd logan loïc lola lorena lorenz lorenzo lorraine lothar louis louise luc luca lucas lucia luciano
    lucie lucille lucía lucy ludger ludivine ludovic ludwig luigi luis luisa luise lukas luke luz lydie lynn maaike
    maarten mabel madeleine maëlle magali magda magdalena magne magnus maike malcolm malte mandy manfred manon manuel
    manuela marc marcel marcela marcelle marcello marcelo marco marcos marcus mareike margaret margarethe margarida
    margarita margit margot margrethe marguerite marianne maribel marie marijke mario marion marisa marisol marit
    marius mark markus marlene marlène marlies marlis marloes marta martha martin martina martine mary maryse massimo
    mateo matheus mathias mathieu mathilde matilda matías matteo matthew matthias mattias maud maureen maurice
    mauricio mauro max maxence maxime maximilian maximiliano małgorzata mechthild mechtild megan meike meinhard
    melanie melinda melissa menno mercedes meredith mette mélanie micaela michael michaela michelle michèle mieke
    miguel mike mikkel miklós mildred milena mireille mirella mirko mogens moira molly monica monika monique
    montserrat morgane moritz morten muriel mylène myriam nadège nadine nancy natacha nathalie nathan neil nelly
    nelson niall niamh nicholas nick nicola nicolas nicolás nicole nicoletta niek niels nigel niklas nils noel noémie
    noëlle nora norbert norman nuno nuria núria océane octavio oddvar odette odile ole oliver olivia olivier ornella
    ortrud oscar oskar oswald othmar ottilie ottmar otto owen pablo padraig paloma pamela paola paolo pascal pascale
    pasquale patricia patricio patrick patrik paul paula paulette paulina pauline paulo paweł pål pedro peggy penelope
    penny per pernille perrine peter petra philip philipp philippa philippe phillip phyllis pierre pierrick piers piet
    pieter pietro pilar pim piotr poppy preben przemysław quentin rachel raffaele ragnar ragnhild raimund rainer ralf
    ralph ramiro ramón randall randi raphaël raquel rasmus raúl ray raymond rebecca reece regina reimund reiner
    reinhard reinhold renate rené renée renzo régis rémi rémy rhys ricardo riccardo richard rico rita robert roberta
    roberto robin rocco rocío roderich rodney rodolfo rodrigo roel roger roland rolf romain romane romy ronald ronan
    ronja rory rosalba rosalie rosario rosemarie rosemary rosie ross roswitha roxane roy ruby rudolf ruggero rui rune
    rupert ruprecht russell ruth ruud rüdiger ryan sabina sabine sabrina sally salvatore samantha sander sandra
    sandrine santiago sascha saskia sándor scott sean sebastian serena sergio sébastien ségolène séverine sharon shaun
    sheila shirley sibylle siegbert siegfried sieglinde siegmund sigmund signe sigrid sigurd silje silke silvano
    silvester silvia silvio simona simone sindre sinéad siobhan siri siv sjaak sjoerd solange solène solveig sondre
    sonia sophie sönke spencer stacey staffan stanisław stanley stefan stefanie stefano steffen stephan stephanie
    stephen steve steven stewart stéphane stéphanie stig stuart sture sue susan susana susann susanna susanne suzanne
    svein sven svenja sverre sybille sylvain sylvia sylvie søren tanguy tania tanja terence teresa terje teun thea
    theodor theresa thérèse thibault thierry thijs thilo thomas thorsten tiago tibor tiffany tilman tilo tim timo
    timothy tina tiziana tjeerd toby todd tom tomasz tomás tommaso toni tony torben torbjørn tore torgeir tormod
    torsten tracy traudl trevor trine tristan trond trude trygve turid tyler udo ugo ulf ulises ulrich ulrike ulysse
    umberto urs ursula ute uwe valentine valerio valérie vanessa vasco vegard veit verena vernon verónica véronique
    vicente vidar viggo vincenzo vinzenz virginia virginie vittorio vivien volker volkmar walburga waldemar walter
    waltraud wanda wayne wenche wendelin wendy wenzel werner wesley wibke wiebke wilfried wilhelm wilhelmine wilko
    willem willi william willy wim winfried winston wojciech wolfgang wolfram wouter xaver xavier ximena yann yannick
    yoann yolanda yves yvette yvonne zachary zbigniew zélie zoe zoé zofia zoltán zsolt zsuzsa øystein
    """.split()
)
"""Those of languages that are written in Latin letters: who writes such a name copies it."""
SHARED_GIVEN = frozenset(
    """
    adam adrian alex alexander alexandra alexandre alexis alina amina anastasia anatole andreas angelina anna anton
    aria benjamin boris cora dalia dan dana daniel daniela danilo david debora denis diana dina dora elena eli elia
    elias elisa elvira emil ester esther eugen eugenia felix gabriel georgi georgia hana hanna hannah helen helena ida
    igor ilona ina ira irina isaac ivan ivana jacob jakob joel jonah judit julia kara karina katarina katharina
    katherine katja kira laila lana lara larissa lea leila lena leon leona levi lia lida lidia lilia lina lora lydia
    maia maja malina mara marek maria mariam marian mariana marina maya melina mia michail michel mila mina mira
    miriam mona nadia nadja naomi natalia natalie natasha nathaniel nicolai nikita nikolas nikolaus nina noah norma
    olaf oleg olga otilia pavel pia rafael rahel ramona raphael rina roman rosa ruben sam samir samira samuel sara
    sarah selina selma serge silvana simon sofia sofie sonja sophia stanislav stefania stella svetlana talia tamara
    tanya tara theo theodora tobias ulla valentin valentina valeria vera victor victoria viktor viktoria vincent
    violetta vladimir yasmin yasmina zara
    """.split()
)
"""Those that are borne as well where another script is written, and then spelt in several ways."""
ONE_IN_TWO_LANGUAGES = frozenset(
    frozenset(pair.split("="))
    for pair in (
        "carles=carlos jaume=jaime miquel=miguel andreu=andres ferran=fernan llorenc=lorenzo olena=elena "
        "mykola=nikola dmytro=dmitro serhiy=sergiy oleksandr=aleksandr mykhailo=mikhailo henryk=henrik "
        "jadwiga=hedwiga juliusz=julius matthew=matthieu mattia=mattias lourdes=lurdes xoan=joan anxo=anjo"
    ).split()
)
"""First names that are nearly alike, and one person may go by both."""
NICKNAMES = frozenset(
    frozenset(pair.split("="))
    for pair in "bobby=robby cathy=kathy harry=henry katie=kathie kitty=kathy lizzy=lissy peggy=meggy willy=billy".split()
)
"""Short forms that are nearly alike, and of one name."""
ALSO_WORDS = frozenset(
    (
        "august chelsea charlotte christian dawn earl faith florence francis grace guadalupe guy iris joy lily lorraine luz "
        "mark mercedes montserrat pilar rosario rose santiago victoria virginia"
    ).split()
)
"""First names that are also other words, or places: *Christian Democrats*, *Virginia Beach*."""
MEN = frozenset("mr sir lord herr monsieur señor ông anh".split())
WOMEN = frozenset("mrs ms miss lady dame frau madame mme señora bà chị cô".split())
"""What tells a man or a woman before a name."""
PARTICLES_ABROAD = frozenset(
    "al el ul ud ur as ash an ad ar az abu abou abd abdul abdel ibn bin bint binti umm oglu zadeh".split()
)
"""Words in names from another script."""
ENDINGS_ABROAD = tuple(
    (
        "ov ova ev eva off eff sky skiy skii skij skyy ski ska skaya skaja skaia aya aia enko chuk czuk tschuk vich vych vic "
        "vitch witsch shvili schwili dze dse oglu zada zade zadeh poulos poulou idis akis ullah ullin uddin pour nejad jee "
        "wala iani yev yeva jew jewa owa"
    ).split()
)
"""How family names end that mostly are from another script."""
LETTERS_ABROAD = ("kh", "zh", "shch", "dzh", "ii", "uu", "yy", "iy", "hs")
"""Letters beside each other in names from another script."""
FAMILY_FIRST = frozenset(
    """
    bai cai cao chai chan chang chao chen cheng cheung chiang cho choi chong chow chu chung cui dai deng ding dong du duan
    fan fang feng fu gao geng gong gu guo han hao he hong hou hu hua huang hwang jeong jia jiang jin jung kang kim kong kwok
    kwon lai lam lei leung li liang liao lim lin ling liu long lu luo lyu ma mao meng moon ng nguyen oh pan park peng pham
    qi qian qin qiu ren seo shao shen shi shin sim son song su sun tan tang tao tian tran trinh tsai vo vu wan wang wei wen
    wong woo wu xia xiang xiao xie xing xiong xu xue yan yang yao ye yeung yi yin yoo yoon yu yuan zeng zhang zhao zheng
    zhong zhou zhu zou bui dang dinh doan duong hoang huynh le luong ly ngo phan phung quach ta thai to truong
    """.split()
)
"""Chinese, Korean and Vietnamese family names, which stand first."""
BESIDE_PERSONS = frozenset(
    (
        "guest bodyguard witness victim lifeguard warden ranger caretaker janitor concierge receptionist tenant landlord neighbour "
        "neighbor passenger shopkeeper publican innkeeper hotelier restaurateur midwife orderly carer caregiver "
        "anaesthetist anesthetist psychiatrist psychologist therapist pathologist coroner vet veterinarian geologist "
        "hydrologist meteorologist seismologist volcanologist glaciologist archaeologist curator conservator "
        "hydrographer surveyor inspector harbourmaster stationmaster signalman dispatcher controller purser steward "
        "stewardess helmsman boatswain bosun stoker loader crane-operator operator technician crew firefighter fireman "
        "policeman policewoman paratrooper sniper gunner recruit cadet ensign whistleblower informant courier "
        "defendant plaintiff accused convict hostage burglar thief robber smuggler dealer broker jeweller watchmaker goldsmith "
        "collector auctioneer locksmith roofer scaffolder bricklayer labourer forester logger hunter beekeeper "
        "winemaker brewer vintner butler maid nanny tutor lecturer dean rector provost bursar verger sexton organist "
        "conductor violinist cellist soprano tenor dancer choreographer playwright dramatist translator interpreter "
        "columnist correspondent anchor presenter producer cameraman stuntman magician acrobat trapeze spokesperson "
        "quarterback pitcher batsman bowler sprinter hurdler fencer rower sailor cox wrestler judoka gymnast"
    ).split()
)
"""What else somebody is called beside his full name, in English."""
OF_ANYBODY = frozenset(
    (
        "doctor professor suspect gunman defendant accused convict plaintiff victim witness hostage guest passenger "
        "neighbour neighbor tenant landlord pensioner retiree teenager student graduate owner founder leader chief "
        "candidate expert speaker author activist politician officer deputy incumbent challenger mother son daughter "
        "brother sister wife husband widow man woman spokesperson boss head manager executive"
    ).split()
)
"""What somebody may be called whatever else he is, and several may be in one story."""
