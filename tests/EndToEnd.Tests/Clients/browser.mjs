// What Neo4j Browser, in headless Chromium, makes of `actorgraph serve`.
//
//   node browser.mjs BROWSER_URL CONNECT_URL CANNED_QUERY_FILE
//
// CHROMIUM names the program where it is not /usr/bin/chromium. Prints a line of JSON for each case:
// {"case": NAME, "error": null or what was wrong}.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';

const [pageUrl, connectUrl, cannedFile] = process.argv.slice(2);
const patience = 60000;

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--window-size=1400,1000'],
  defaultViewport: { width: 1400, height: 1000 },
});
const page = await browser.newPage();
const faults = [];
page.on('pageerror', problem => faults.push(problem.message));

const until = async (what, condition, ...parameters) => {
  try {
    return await page.waitForFunction(condition, { timeout: patience, polling: 200 }, ...parameters);
  } catch {
    throw new Error(`${what} did not happen; the page shows: ${await page.evaluate(() => document.body.innerText.slice(0, 1500))}`);
  }
};
const submit = async text => {
  await (await page.waitForSelector('[data-testid="activeEditor"]', { timeout: patience })).click();
  // As one insertion, as if pasted: typed, the editor would close brackets by itself.
  await page.keyboard.sendCharacter(text);
  await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Control');
};
const nodesDrawn = () => page.$$eval('g.node', nodes => nodes.length);

const cases = {
  async 'it connects'() {
    await page.goto(`${pageUrl}?connectURL=${encodeURIComponent(connectUrl)}`, { waitUntil: 'domcontentloaded' });
    const method = await page.waitForSelector('[data-testid="authenticationMethod"]', { timeout: patience });
    await method.select('NO_AUTH');
    await (await page.waitForSelector('[data-testid="connect"]')).click();
    await until('The connection', () => /You are connected|Connected/.test(document.body.innerText));
  },

  async 'it lists labels and relationship types'() {
    await (await page.waitForSelector('[data-testid="navigationDBMS"], [data-testid="drawerDBMS"], [data-testid="navigationDB"]', { timeout: patience })).click();
    await until('The list of labels', () => /Actor/.test(document.body.innerText) && /ALLIED_WITH/.test(document.body.innerText));
  },

  async 'it draws a node and expands it'() {
    await submit("MATCH (a:Actor {name: 'Mali'}) RETURN a");
    await until('The drawing', () => document.querySelectorAll('g.node').length === 1);
    const node = await page.waitForSelector('g.node');
    await new Promise(done => setTimeout(done, 2000));
    await node.evaluate(element => {
      for (const type of ['mousedown', 'mouseup', 'click', 'mousedown', 'mouseup', 'click', 'dblclick']) {
        element.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, view: window, detail: 1 }));
      }
    });
    await until('The expansion', () => document.querySelectorAll('g.node').length > 5);
  },

  async 'it draws a graph, with the relationships between its nodes'() {
    await submit("MATCH (a:Actor)-[r:ALLIED_WITH]->(b:Actor) RETURN a, r, b");
    await until('The drawing', () => /MATCH \(a:Actor\)-\[r:ALLIED_WITH\]/.test(document.body.innerText) && document.querySelectorAll('g.relationship').length > 3);
    assert.ok(await nodesDrawn() > 3);
  },

  async 'it runs a canned query as it stands in its file'() {
    const text = readFileSync(cannedFile, 'utf8');
    await submit(text);
    await until('The list of statements', () => document.querySelectorAll('[data-testid="multi-statement-list-title"]').length === 3);
    // With the parameters set, its last statement by itself shows the rows.
    await submit(text.slice(text.indexOf('MATCH')));
    await until('The answer', () => /Burkina Faso/.test(document.querySelector('article').innerText));
  },

  async 'it shows an error and goes on'() {
    await submit('RETURN nope');
    await until('The error', () => /SyntaxError/.test(document.body.innerText));
    await submit("RETURN 'still ' + 'here' AS answer");
    await until('The answer', () => /still here/.test(document.body.innerText));
  },

  async 'nothing in it breaks'() {
    assert.deepEqual(faults, []);
  },
};

for (const [name, run] of Object.entries(cases)) {
  let error = null;
  try {
    await run();
  } catch (problem) {
    error = `${problem.stack}`;
    if (process.env.PICTURE) await page.screenshot({ path: process.env.PICTURE });
  }
  console.log(JSON.stringify({ case: name, error }));
}
await browser.close();
