package org.entente;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** What the program could do harm with is not in it. */
class NoNetworkTest {
  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(location -> !location.contains("/test-classes/"))
          .importPackages("org.entente");

  @Test
  void nothingButTheEngineForClustersSpeaksToANetwork() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.entente.spark..")
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.net\\.(?!URI$|URISyntaxException$).*|java\\.net\\.http\\..*|javax\\.net\\..*"
                + "|java\\.rmi\\..*|java\\.nio\\.channels\\.(.*Socket.*|Datagram.*)")
        .check(CODE);
  }

  @Test
  void nothingStartsOtherProgramsOrLoadsCode() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.lang\\.ProcessBuilder.*|javax\\.script\\..*|java\\.lang\\.ClassLoader")
        .orShould()
        .callMethodWhere(
            com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching(
                    "exec|loadLibrary|defineClass")))
        .check(CODE);
  }
}
