// What the two elements offer to a host, for editors and documentation tools. Private members are nobody's business.
export default {
  globs: ['src/signpost-*.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [
    {
      name: 'public-only',
      packageLinkPhase({ customElementsManifest }) {
        for (const { declarations = [] } of customElementsManifest.modules)
          for (const declaration of declarations)
            declaration.members = declaration.members?.filter(
              ({ name, privacy }) => !name.startsWith('#') && privacy === undefined,
            );
      },
    },
  ],
};
