package org.entente.gui;

/** What the console tells about itself. */
final class AboutText {
  /** The text, as MASON's console wants it. */
  static final String HTML =
      """
      <html><body bgcolor="white" style="font-family: sans-serif; font-size: 11px; margin: 8px">
      <h2>The region live</h2>
      <p>One replication of the scenario, step by step. <b>Play</b> starts it; <b>pause</b> holds
      it, and then the first button does one step at a time. Under <b>Console</b> stand the delay
      of a step and which replication is seen.</p>
      <p><b>The region.</b> Lines are alignments, arrows stimuli as they happen. Double-click an
      actor or a line to inspect it: its trust, grievance, strength and the rest appear under
      <b>Inspectors</b>, and the magnifying glass beside each charts it over time.</p>
      <p><b>Stimuli.</b> What happened, in words, and a form to fire a stimulus by hand. It takes
      effect in the next step, as if the scenario's timeline held it.</p>
      <p><b>Quantities.</b> Sliders for what the scenario is unsure of. A change takes effect at
      once: the history is played again from its start, with the same draws, to the date shown.</p>
      <p><b>Save</b> and <b>Open</b> in the menu keep a replication and take it up again.</p>
      </body></html>
      """;

  private AboutText() {}
}
