import { css } from 'lit';

export const leaveStyles = css`
  :host {
    display: inline-block;
    /* The live region is set apart from the flow: it is not to stretch the bar that the button is in. */
    position: relative;
  }
  .short,
  :host([short]) .long {
    display: none;
  }
  :host([short]) .short {
    display: inline;
  }
  /* By the width of the page: in a bar the element is as narrow as its label. */
  @media (max-width: 400px) {
    .long {
      display: none;
    }
    .short {
      display: inline;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
