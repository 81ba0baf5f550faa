import '../platform/no-eval.ts';
import '@mantine/core/styles.layer.css';
import '../styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createPlatform } from '../platform/platform.ts';
import { App } from './App.tsx';
import { createPreferences } from './preferences.ts';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');

createRoot(root).render(
  <StrictMode>
    <App platform={createPlatform()} preferences={createPreferences()} />
  </StrictMode>,
);
