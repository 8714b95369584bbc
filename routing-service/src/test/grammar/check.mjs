// Parses every .ps1 file of the given folders with the PowerShell grammar of tree-sitter and prints one line a fault:
// file:line:column what. Ends with 1 where there is one. Run it in the folder that has node_modules.
import { createRequire } from 'node:module';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const require = createRequire(join(process.cwd(), 'package.json'));
const wasm = join(dirname(require.resolve('@vscode/tree-sitter-wasm/package.json')), 'wasm');
const { Parser, Language } = require(join(wasm, 'tree-sitter.js'));

await Parser.init({ locateFile: (name) => join(wasm, name) });
const parser = new Parser();
parser.setLanguage(await Language.load(readFileSync(join(wasm, 'tree-sitter-powershell.wasm'))));

let faults = 0;
for (const folder of process.argv.slice(2)) {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.ps1')).sort()) {
    const text = readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/, '');
    const tree = parser.parse(text);
    for (const node of wrong(tree.rootNode)) {
      faults++;
      const { row, column } = node.startPosition;
      const what = node.isMissing ? `${node.type} is missing` : JSON.stringify(node.text.slice(0, 60));
      console.log(`${name}:${row + 1}:${column + 1} ${what}`);
    }
    tree.delete();
  }
}
process.exit(faults === 0 ? 0 : 1);

/** The innermost errors, at most ten a file. */
function wrong(root) {
  const found = [];
  const visit = (node) => {
    if (found.length >= 10 || !node.hasError) return;
    if (node.isError || node.isMissing) {
      found.push(node);
      return;
    }
    node.children.forEach(visit);
  };
  if (root.hasError) visit(root);
  return found;
}
