import { render } from 'preact';
import { App } from './App';
import './page.css';

const place = document.getElementById('app');
if (place) render(<App />, place);
