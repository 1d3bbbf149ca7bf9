import { expect } from 'chai';
import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { type AzureHouse, openAzureHouse } from './support/azureHouse.js';
import { AzurePerson } from './support/AzurePerson.js';
import { SmallMicrosoft, TEST_APP } from './support/microsoft/smallMicrosoft.js';
import { printedDuring } from './support/printed.js';

/** An app that no other test has: the SDK keeps tokens by it. */
const APP_ID = randomUUID();
const ENV = {
  SPREEKEROVER_AZURE_APP_ID: APP_ID,
  SPREEKEROVER_AZURE_TENANT_ID: TEST_APP.tenantId,
  SPREEKEROVER_AZURE_APP_TYPE: 'UserAssignedMSI',
  SPREEKEROVER_AZURE_CHANNELS: 'msteams',
};

describe('a bot with a managed identity', () => {
  const header = randomUUID();
  const asked: { readonly url: URL; readonly header: unknown }[] = [];
  const kept = ['IDENTITY_ENDPOINT', 'IDENTITY_HEADER'].map((name) => ({
    name,
    value: process.env[name],
  }));
  let microsoft: SmallMicrosoft;
  let house: AzureHouse;
  let server: Server;

  before(async () => {
    microsoft = await SmallMicrosoft.start();
    // Stands in for App Service, which gives a program tokens at an address that it names to it.
    server = createServer((request, response) => {
      const url = new URL(request.url ?? '/', 'http://localhost');
      asked.push({ url, header: request.headers['x-identity-header'] });
      const token = `token-${randomUUID()}`;
      microsoft.tokens.add(token);
      const expires = Math.floor(Date.now() / 1000) + 3_600;
      const body = { access_token: token, expires_on: `${expires}`, token_type: 'Bearer' };
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ ...body, resource: url.searchParams.get('resource') }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    process.env['IDENTITY_ENDPOINT'] = `http://127.0.0.1:${address.port}/token`;
    process.env['IDENTITY_HEADER'] = header;
    house = await openAzureHouse({ env: ENV });
  });

  after(async () => {
    for (const { name, value } of kept) {
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
    await house.close();
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
    await microsoft.close();
  });

  it('answers with a token of that identity, and has no secret', async () => {
    const person = new AzurePerson(microsoft, () => house.url);
    const claims = { aud: APP_ID };
    const { printed } = await printedDuring(async () => {
      const activity = person.activity({ text: 'hallo' });
      expect((await person.post(activity, { claims })).status).to.equal(200);
    });
    expect(printed).to.equal('');
    expect(person.open).to.equal('role');
    const [first] = asked;
    expect(first?.header).to.equal(header);
    expect(first?.url.searchParams.get('client_id')).to.equal(APP_ID);
    expect(first?.url.searchParams.get('resource')).to.include('https://api.botframework.com');
    expect(microsoft.asked.some((one) => one.includes('login.microsoftonline.com'))).to.equal(
      false,
    );
  });
});
