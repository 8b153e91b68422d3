package org.entente.experiment;

/** Opens engines of a kind that is on the class path only where it is wanted. */
public interface EngineProvider {
  /** The word that asks for it. */
  String name();

  /**
   * Opens an engine.
   *
   * @param master where the machines are asked for, as the kind has it
   * @throws EngineException if there is none, saying what to do
   * @throws InterruptedException if the calling thread is interrupted
   */
  Engine open(String master) throws InterruptedException;
}
