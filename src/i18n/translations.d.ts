/** The build takes a file of translations apart: see tools/i18n/compile-messages.cjs. */
declare module "*.json?first" {
  const file: import("./messages").MessagesFile;
  export default file;
}

declare module "*.json?later" {
  const file: import("./messages").MessagesFile;
  export default file;
}
