/** Words of a question that are not its subject, and the company in which they are. */

const listOf = (...lines: string[]) => new Set(lines.join(" ").split(" "));

/** Words that carry no subject. Names of languages and symbols ("go", "c", "not", "in") stay. */
export const STOP_WORDS: ReadonlySet<string> = listOf(
  "a an the and or but of to for from with about into on at by as is are was were be been being am do does did doing done dont doesnt didnt isnt arent cant wont",
  "how what why when where which who whose whats hows im ive id ill me my we our us you your it its this that these those there their they them he she his her",
  "i can could should would will shall may might must have has had get got gets getting please tell explain describe mean means meaning",
  "difference differences between vs versus so than then if some any also just too very still even while during because both either each",
  "avoid properly correctly really actually ok okay need want know happen happens happening used using let lets",
);

/**
 * Words that say what the asker does or feels rather than what is asked for. They are looked for, and weigh little: a record about the other words answers, one about
 * these alone does not. They stand here because they are rare in the guide, and rarity is what a word is weighed by.
 */
export const LIGHT_WORDS: ReadonlySet<string> = listOf(
  "pick take takes took taking give gives gave make makes made making put puts keep keeps find finds found finding try tries trying tried",
  "see sees look looks looking show shows showing say says said ask asks use uses work works working learn learning understand understanding",
  "start starts started begin come comes came go goes going went set sets stop stops run runs running think thinks thought seem seems feel feels",
  "good bad better best worse worst big small easy hard simple new old right wrong great nice fine sure possible different same other another",
  "someone somebody anyone everyone people person else elses thing things something anything nothing everything way ways stuff lot lots kind sort bit",
  "always never often again once forever now today every all more most much many few less least only own whole quite almost",
  "match matches show fix fixed fixing broken deal dealing handle handling choose choosing help helps",
  "error errors exception fatal failed failure fail fails cannot unable unexpected problem problems issue issues warning info debug caused due",
  "invalid reached available not found last reason state exit trying message example examples tips tutorial guide beginner beginners dead alive worth popular future",
);

/**
 * Small words that say something together with their neighbors. They are looked for as they stand, side by side.
 */
export const PAIRS: readonly string[] = [
  "where to start",
  "on call",
  "is null",
  "is not null",
  "not null",
  "not in",
  "on conflict",
  "on delete",
  "group by",
  "order by",
  "partition by",
  "select for update",
  "try with resources",
  "pass by value",
  "pass by reference",
  "divide and conquer",
  "check then act",
  "at least once",
  "exactly once",
  "at rest",
  "in transit",
  "sign in",
  "log in",
  "fan out",
  "stand up",
  "follow up",
  "what if",
  "use after free",
  "big o",
];

/** Beside one of these, "get" is the method and no filler: "GET or POST". */
export const METHODS: ReadonlySet<string> = listOf("post put patch delete head options method methods request requests http");
