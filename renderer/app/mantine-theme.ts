import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

const accent: MantineColorsTuple = [
  '#e2f2ef',
  '#c5e5df',
  '#9be3d7',
  '#74cfc2',
  '#4fc0b0',
  '#2b9c8e',
  '#0b6b62',
  '#0a5f57',
  '#084c46',
  '#063a36',
];

/** Mantine in the product's clothes: it draws forms, dialogs and menus only. */
export const mantineTheme = createTheme({
  colors: { accent },
  primaryColor: 'accent',
  primaryShade: { light: 6, dark: 4 },
  fontFamily: 'var(--font)',
  defaultRadius: 'var(--r)',
  respectReducedMotion: true,
  components: {
    ModalRoot: { defaultProps: { transitionProps: { duration: 0 } } },
    DrawerRoot: { defaultProps: { transitionProps: { duration: 0 } } },
    // In the place of its button: a menu belongs to the landmark that it was opened from.
    Menu: {
      defaultProps: {
        transitionProps: { duration: 0 },
        shadow: 'md',
        withinPortal: false,
        withInitialFocusPlaceholder: false,
      },
    },
    Popover: { defaultProps: { transitionProps: { duration: 0 } } },
  },
});

/** Mantine's surfaces and inks are the product's own tokens, in both schemes. */
export const mantineVariables: CSSVariablesResolver = () => {
  const tokens = {
    '--mantine-color-body': 'var(--surface)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-2)',
    '--mantine-color-placeholder': 'var(--ink-3)',
    '--mantine-color-error': 'var(--bad)',
    '--mantine-color-default': 'var(--surface)',
    '--mantine-color-default-hover': 'var(--row)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--line-strong)',
    '--mantine-color-accent-filled': 'var(--accent)',
    '--mantine-primary-color-filled': 'var(--accent)',
    '--mantine-color-disabled': 'var(--row)',
    '--mantine-color-disabled-color': 'var(--ink-3)',
  };
  return { variables: {}, light: tokens, dark: tokens };
};
