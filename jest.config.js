const transform = {
  "^.+\\.m?[jt]sx?$": [
    "@swc/jest",
    { jsc: { target: "es2022", transform: { react: { runtime: "automatic" } } } },
  ],
};
const shared = {
  transform,
  setupFiles: ["<rootDir>/tools/i18n/messages-jest.cjs"],
  // Only the build takes translations apart.
  moduleNameMapper: { "^(.*/translations/.*\\.json)\\?(first|later)$": "$1" },
  transformIgnorePatterns: ["/node_modules/(?!(react-merge-refs)/)"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/dist/", "<rootDir>/tmp/"],
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/tmp/"],
};

/** Rules and protocols run in plain Node; only what draws gets a DOM. Browser journeys are not Jest's. */
export default {
  // Jest would leave a core to whoever watches; on two cores that doubles the time.
  maxWorkers: "100%",
  projects: [
    {
      ...shared,
      displayName: "rules",
      testEnvironment: "node",
      testMatch: ["<rootDir>/{src,preview,tools,bench,tests}/**/*.test.ts"],
      setupFilesAfterEnv: ["<rootDir>/tests/setup-contract.ts"],
    },
    {
      ...shared,
      displayName: "screens",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/{src,preview}/**/*.test.tsx"],
      setupFilesAfterEnv: ["<rootDir>/tests/setup-screens.ts"],
    },
  ],
};
