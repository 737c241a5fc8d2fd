// The documents that the benchmark validates, right ones and such as have one thing wrong far inside.

const profile = {
  "@odata.type": "#microsoft.graph.hostSecurityProfile",
  id: "8f2a61d0",
  azureSubscriptionId: "5b0cbd5f",
  azureTenantId: "b3f8a6a2",
  firstSeenDateTime: "2016-11-02T09:14:55.1234567Z",
  fqdn: "printer.example.org",
  isAzureAdJoined: true,
  isAzureAdRegistered: false,
  isHybridAzureDomainJoined: null,
  lastSeenDateTime: "2016-12-24T18:00:00+01:00",
  logonUsers: [
    { accountDomain: "example", accountName: "ada", accountType: "standard", logonId: "0x1", logonTypes: ["remote"] },
    { accountDomain: "example", accountName: "bob", accountType: null, logonId: "0x2", logonTypes: [] },
  ],
  netBiosName: "PRINTER",
  networkInterfaces: [
    { description: "wired", ipV4Address: "192.0.2.7", ipV6Address: null, macAddress: "02-00-5E-10-00-01" },
  ],
  os: "linux",
  osVersion: "6.1",
  parentHost: null,
  relatedHostIds: ["a", "b"],
  riskScore: "low",
  tags: ["floor 2", "colour"],
  vendorInformation: { provider: "example", providerVersion: "1", subProvider: null, vendor: "Example" },
};

const user = {
  id: "87d349ed-44d7-43e1-9a83-5f2406dee5bd",
  accountEnabled: true,
  assignedLicenses: [{ disabledPlans: [], skuId: "6fd2c87f-b296-42f0-b197-1e91e994b900" }],
  assignedPlans: [
    {
      assignedDateTime: "2016-05-05T00:00:00Z",
      capabilityStatus: "Enabled",
      service: "exchange",
      servicePlanId: "efb87545-963c-4e0d-99df-69c6916d9eb0",
    },
  ],
  businessPhones: ["+1 425 555 0109"],
  city: "Oberwiesenthal",
  companyName: "Example",
  country: "Germany",
  createdDateTime: "2015-03-01T11:31:07Z",
  department: "Winter",
  displayName: "Adele",
  employeeId: "17",
  givenName: "Adele",
  identities: [{ issuer: "example.org", issuerAssignedId: "adele", signInType: "userName" }],
  imAddresses: [],
  jobTitle: "Guide",
  mail: "adele@example.org",
  mobilePhone: null,
  officeLocation: "18/2111",
  otherMails: [],
  postalCode: "09484",
  preferredLanguage: "de-DE",
  proxyAddresses: ["smtp:adele@example.org"],
  surname: "Vance",
  userPrincipalName: "adele@example.org",
  userType: "Member",
};

const person = (name) => ({ emailAddress: { name, address: `${name}@example.org` } });

const message = {
  id: "AAMkAGI2",
  createdDateTime: "2016-10-10T07:00:00Z",
  lastModifiedDateTime: "2016-10-10T07:05:00Z",
  receivedDateTime: "2016-10-10T07:00:03Z",
  sentDateTime: "2016-10-10T07:00:01Z",
  hasAttachments: true,
  subject: "Minutes",
  bodyPreview: "We met on",
  importance: "normal",
  isRead: false,
  isDraft: false,
  webLink: "https://mail.example.org/1",
  categories: [],
  body: { contentType: "html", content: "<p>We met on Monday.</p>".repeat(20) },
  sender: person("ada"),
  from: person("ada"),
  toRecipients: [person("bob"), person("eve")],
  ccRecipients: [person("dan")],
  bccRecipients: [],
  replyTo: [],
  flag: { flagStatus: "notFlagged" },
  attachments: [
    {
      "@odata.type": "#microsoft.graph.fileAttachment",
      id: "1",
      name: "minutes.txt",
      contentType: "text/plain",
      size: 96,
      isInline: false,
      lastModifiedDateTime: "2016-10-10T07:00:00Z",
      contentBytes: "TWludXRlcw==".padStart(128, "A"),
    },
    {
      "@odata.type": "#microsoft.graph.referenceAttachment",
      id: "2",
      name: "plans",
      size: 0,
      sourceUrl: "https://files.example.org/plans",
      isFolder: true,
    },
  ],
};

const hundred = (last) => (one) => [...Array.from({ length: 99 }, () => structuredClone(one)), last];
const damaged = (document, damage) => {
  const copy = structuredClone(document);
  damage(copy);
  return copy;
};

const wrongProfile = damaged(profile, ({ logonUsers }) => {
  logonUsers[1].logonTypes = "remote";
});
const wrongUser = damaged(user, ({ assignedPlans }) => {
  assignedPlans[0].assignedDateTime = "5 May";
});
const wrongMessage = damaged(message, ({ attachments }) => {
  attachments[0].size = "96";
});

/** By name: the type, and a document of it that is right and one that is wrong. Some documents are lists of objects. */
export const documents = [
  { name: "hostSecurityProfile", type: "HostSecurityProfile", right: profile, wrong: wrongProfile },
  { name: "user", type: "User", right: user, wrong: wrongUser },
  { name: "message with attachments", type: "Message", right: message, wrong: wrongMessage },
  ...[
    ["HostSecurityProfile", profile, wrongProfile],
    ["User", user, wrongUser],
    ["Message", message, wrongMessage],
  ].map(([type, right, wrong]) => ({
    name: `100 of ${type}`,
    type,
    list: true,
    right: hundred(right)(right),
    wrong: hundred(wrong)(right),
  })),
];
