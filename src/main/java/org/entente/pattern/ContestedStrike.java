package org.entente.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.study.Outcomes;

/** P10: the contested December strike is felt by trust in those who tell of it. */
final class ContestedStrike implements Pattern {
  @Override
  public String id() {
    return "P10";
  }

  @Override
  public String fact() {
    return "F05";
  }

  @Override
  public String claim() {
    return "Those who claim nothing feel the December strike in the order of their trust in Kabul over the military.";
  }

  @Override
  public Needs needs() {
    return Needs.actors(Cast.KABUL, Cast.RAWALPINDI).timeline(List.of(DecemberStrike.ID));
  }

  @Override
  public Finding judge(Laboratory laboratory) throws InterruptedException {
    Outcomes<Watch> base = laboratory.base();
    FeltStrike felt = base.tally().feltStrike();
    List<Figure> figures = new ArrayList<>();
    figures.add(
        Figure.exact(
            "share of histories in which the order is that of trust (1)",
            (double) felt.orderedIn() / felt.replications()));
    IntStream.range(0, base.scenario().actorCount())
        .boxed()
        .sorted(Comparator.comparingDouble(actor -> -felt.felt(actor)))
        .forEach(
            actor ->
                figures.add(
                    Figure.exact(
                        "impact felt by " + base.scenario().actor(actor), felt.felt(actor))));
    return new Finding(felt.orderedIn() == felt.replications(), figures);
  }
}
