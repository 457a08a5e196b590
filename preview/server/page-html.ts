/** The host page around its script. Apps' frames come from elsewhere; everything else is its own. */
export function pageHtml(script: string, appOrigin: string): string {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: ${appOrigin}`,
    `connect-src 'self' ${appOrigin}`,
    "frame-src http: https: data:",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="${policy.join("; ")}">
    <title>Local Zendesk</title>
    <link rel="icon" href="data:,">
  </head>
  <body>
    <div id="root"></div>
    <script src="/page/${script}"></script>
  </body>
</html>
`;
}
