import { LitElement, html } from 'lit';
class X extends LitElement { private n: number = 1; render() { return html`<b>${this.n}</b>`; } }
customElements.define('x-x', X);
