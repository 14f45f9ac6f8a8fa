/** Says what Angular's compiler has against the code and the templates of a project, each line as tsc does. */
import { performCompilation, readConfiguration } from '@angular/compiler-cli';
import { relative } from 'node:path';

const { rootNames, options } = readConfiguration(process.argv[2]);
const { diagnostics } = performCompilation({
  rootNames,
  options: { ...options, noEmit: true },
  // The compiler's own program says nothing of templates as long as the code has an error.
  gatherDiagnostics: (program) => [
    ...program.getTsSemanticDiagnostics(),
    ...program.getNgStructuralDiagnostics(),
    ...program.getNgSemanticDiagnostics(),
  ],
});
for (const { file, start, messageText } of diagnostics) {
  const path = file ? relative(process.cwd(), file.fileName) : 'tsconfig.json';
  const { line } = file?.getLineAndCharacterOfPosition(start) ?? { line: 0 };
  console.log(`${path}(${line + 1},1): error: ${messageText.messageText ?? messageText}`);
}
