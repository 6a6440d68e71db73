import { cruise } from 'dependency-cruiser'
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'

const options = await extractOptions('./.dependency-cruiser.cjs')
const { output } = await cruise(['src'], { ...options, validate: true }, undefined, {
  tsConfig: extractTSConfig('tsconfig.json'),
})
const { violations, totalCruised } = output.summary

for (const { rule, from, to, comment } of violations) {
  const why = comment ?? options.ruleSet.forbidden.find(({ name }) => name === rule.name)?.comment ?? rule.name
  console.error(`${from} imports ${to}: ${why}`)
}
// With a compiler that it does not know, dependency-cruiser sees no file and no fault.
const seen = output.modules.filter(({ source }) => /^src\/.*\.ts$/.test(source)).length
if (seen < 50) console.error(`Only ${seen} files of src were read: does dependency-cruiser know this TypeScript?`)
console.log(`layers: ${seen} files, ${totalCruised} modules, ${violations.length} violations`)
if (violations.length > 0 || seen < 50) process.exitCode = 1
