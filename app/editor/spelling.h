// SPDX-License-Identifier: MIT
#pragma once

#include "editor/word_checker.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace Agentwright::App {

/// What the dictionaries say, for all editors. Painting only asks what is known already; words that are not are looked up
/// when nothing else is to do, a few milliseconds at a time, and dictionaries are loaded only then.
class Spelling : public QObject
{
    Q_OBJECT
public:
    using MakeChecker = std::function<std::unique_ptr<WordChecker>()>;

    explicit Spelling(QObject *parent = nullptr) : Spelling({}, parent) { }
    explicit Spelling(MakeChecker makeChecker, QObject *parent = nullptr);
    ~Spelling() override;

    /// Where dictionaries come from; everything counts as correct until then.
    void setSource(const MakeChecker &makeChecker);

    bool isOn() const { return m_isOn; }
    void setOn(bool isOn);

    /// Nothing while it is not known; a later changed() says that it is. Correct in a language that there is no dictionary of.
    std::optional<bool> isCorrect(const QString &word, const QString &language);

    // These load the dictionary when need be.
    QStringList suggestions(const QString &word, const QString &language);
    void learn(const QString &word, const QString &language);
    QList<std::pair<QString, QString>> languages();
    /// The desktop's language, or English: most prompts are.
    QString defaultLanguage();

Q_SIGNALS:
    void changed();

private:
    WordChecker *checker();
    void lookUp();

    MakeChecker m_makeChecker;
    std::unique_ptr<WordChecker> m_checker;
    std::optional<QString> m_defaultLanguage;
    bool m_isOn = false;
    QHash<QString, QHash<QString, bool>> m_known; ///< by language and word
    QSet<std::pair<QString, QString>> m_asked; ///< language and word
    QTimer m_later;
};

} // namespace Agentwright::App
