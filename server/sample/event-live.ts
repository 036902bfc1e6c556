import type { SampleEvent } from './network.ts'

/** The event that ends a few minutes after somebody has signed in to the demo for the first time. */
export const live: SampleEvent = {
  motto: 'Blockchain: wo sie trägt, und wo nicht',
  topic: 'Blockchain',
  host: 'BAMF',
  coordinators: ['Dr. Miriam Voss'],
  deputies: ['Ali Kaya'],
  place: 'Nürnberg, Saal 2',
  day: 0,
  hours: [0, 0],
  abstract:
    'Vierzehn Behörden erzählen, was sie ausprobiert haben. Es geht nicht um die Technologie, sondern um Einsatzfelder, und darum, ob herkömmliche Technik dort nicht besser wäre.',
  attendees: [
    'Dr. Miriam Voss',
    'Ali Kaya',
    'Stefan Rühl',
    'Lena Oberhauser',
    'Sabine Lorenz',
    'Dirk Hennings',
    'Ute Kowalski',
    'Henrik Thiel',
    'Marek Novak',
    'Gudrun Pfeil',
    'Tobias Lenk',
    'Frauke Petersen',
    'Petra Sommer',
    'Carsten Wulf',
    'Regina Faber',
    'Jens Hofmann',
    'Anke Reimers',
    'Dr. Felix Anders',
    'Johanna Huber',
    'Korbinian Maier',
    'Ole Jansen',
    'Murat Demir',
    'Henning Voigt',
    'Rolf Stegmann',
  ],
  talks: [
    {
      title: 'Asylverfahren: Abstimmung zwischen Behörden',
      speaker: 'Dr. Miriam Voss',
      after: 0.25,
      abstract:
        'Ein gemeinsamer, nicht änderbarer Stand des Verfahrens für Bund, Land und Kommune, ohne dass eine Stelle die Datenbank der anderen führt. Der Machbarkeitsnachweis läuft. Offen ist, wer die Knoten betreibt, wenn er vorbei ist.',
      questions: [
        ['Johanna Huber', 'Wer betreibt die Knoten, wenn ein Land aussteigt?'],
        [
          'Dr. Felix Anders',
          'Wie setzen Sie das Recht auf Löschung um, wenn sich nichts löschen lässt?',
        ],
      ],
    },
    {
      title: 'Führerscheine und Zeugnisse prüfen',
      speaker: 'Tobias Lenk',
      after: 1.25,
      abstract:
        'Prüfsummen von Nachweisen in einer Kette, die mehrere Stellen schreiben. Im Vergleich: ein signiertes Verzeichnis mit Sperrliste. Der Vergleich fällt knapper aus, als die Vorträge auf Messen vermuten lassen.',
      questions: [
        ['Henrik Thiel', 'Hätte eine signierte PDF mit Sperrliste nicht gereicht?'],
        ['Ute Kowalski', 'Was passiert bei Entzug?'],
      ],
    },
    {
      title: 'Elektronisches Urkundenarchiv: der Auskunftsbereich',
      speaker: 'Petra Sommer',
      after: 2.5,
      abstract:
        'Wir haben acht Monate eine Kette betrieben und sie dann durch ein signiertes Verzeichnis ersetzt. **Wir haben es ausprobiert und sind zurückgegangen**, und das war kein Scheitern.',
      questions: [['Carsten Wulf', 'Was haben Sie aus den acht Monaten behalten?']],
    },
  ],
}
