/** natural's Bayes classifier by its sub-path: the package's root loads the drivers of four databases. */
declare module 'natural/lib/natural/classifiers/bayes_classifier.js' {
  class BayesClassifier {
    addDocument(text: string, label: string): void
    train(): void
    classify(text: string): string
  }
  export = BayesClassifier
}
