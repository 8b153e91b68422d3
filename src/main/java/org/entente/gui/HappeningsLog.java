package org.entente.gui;

import java.awt.BorderLayout;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;

/** What happened, a line a stimulus, the newest last. */
final class HappeningsLog extends JPanel implements View {
  private static final long serialVersionUID = 1L;

  private final JTextArea text = new JTextArea();
  private int edition = -1;
  private int told;

  HappeningsLog() {
    super(new BorderLayout());
    text.setEditable(false);
    text.setLineWrap(true);
    text.setWrapStyleWord(true);
    text.setBorder(BorderFactory.createEmptyBorder(4, 6, 4, 6));
    add(new JScrollPane(text), BorderLayout.CENTER);
  }

  /** All lines, as shown. */
  String text() {
    return text.getText();
  }

  @Override
  public void show(LiveReplication replication) {
    if (replication.course().edition() != edition) {
      edition = replication.course().edition();
      told = 0;
      text.setText("");
    }
    List<Occurrence> all = replication.course().occurrences();
    StringBuilder news = new StringBuilder();
    for (; told < all.size(); told++) {
      news.append(Words.line(replication, all.get(told))).append('\n');
    }
    if (news.length() > 0) {
      text.append(news.toString());
      text.setCaretPosition(text.getDocument().getLength());
    }
  }
}
