// What the scripts of the default theme share, for the type checker.
declare var sitegen: any;
declare var MiniSearch: any;
