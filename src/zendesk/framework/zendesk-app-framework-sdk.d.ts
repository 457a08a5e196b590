/** The package ships no types; what it answers is unknown until it has been read. */
declare module "zendesk_app_framework_sdk" {
  const ZAFClient: import("./framework-sdk").FrameworkEntry;
  export default ZAFClient;
}
