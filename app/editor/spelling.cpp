// SPDX-License-Identifier: MIT
#include "editor/spelling.h"

#include <QElapsedTimer>
#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

constexpr qint64 kSliceMs = 5;
constexpr qsizetype kMostKnown = 200'000;

} // namespace

Spelling::Spelling(MakeChecker makeChecker, QObject *parent) : QObject(parent), m_makeChecker(std::move(makeChecker))
{
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &Spelling::lookUp);
}

Spelling::~Spelling() = default;

void Spelling::setSource(const MakeChecker &makeChecker)
{
    m_makeChecker = makeChecker;
    m_checker.reset();
    m_defaultLanguage.reset();
    m_known.clear();
    Q_EMIT changed();
}

void Spelling::setOn(bool isOn)
{
    if (m_isOn == isOn)
        return;
    m_isOn = isOn;
    Q_EMIT changed();
}

WordChecker *Spelling::checker()
{
    if (!m_checker && m_makeChecker)
        m_checker = m_makeChecker();
    return m_checker.get();
}

std::optional<bool> Spelling::isCorrect(const QString &word, const QString &language)
{
    const QHash<QString, bool> &known = m_known[language];
    if (const auto found = known.constFind(word); found != known.constEnd())
        return *found;
    m_asked.insert({language, word});
    if (!m_later.isActive())
        m_later.start();
    return {};
}

void Spelling::lookUp()
{
    QElapsedTimer clock;
    clock.start();
    WordChecker *dictionary = checker();
    while (!m_asked.isEmpty() && (!clock.hasExpired(kSliceMs) || !dictionary)) {
        const auto [language, word] = *m_asked.cbegin();
        m_asked.erase(m_asked.cbegin());
        QHash<QString, bool> &known = m_known[language];
        if (known.size() > kMostKnown)
            known.clear();
        const QString used = language.isEmpty() ? defaultLanguage() : language;
        known.insert(word, !dictionary || used.isEmpty() || dictionary->isCorrect(word, used));
    }
    if (!m_asked.isEmpty())
        m_later.start();
    Q_EMIT changed();
}

QStringList Spelling::suggestions(const QString &word, const QString &language)
{
    WordChecker *dictionary = checker();
    return dictionary ? dictionary->suggestions(word, language.isEmpty() ? defaultLanguage() : language)
                      : QStringList();
}

void Spelling::learn(const QString &word, const QString &language)
{
    if (WordChecker *dictionary = checker())
        dictionary->learn(word, language.isEmpty() ? defaultLanguage() : language);
    m_known[language].insert(word, true);
    Q_EMIT changed();
}

QList<std::pair<QString, QString>> Spelling::languages()
{
    WordChecker *dictionary = checker();
    return dictionary ? dictionary->languages() : QList<std::pair<QString, QString>>();
}

QString Spelling::defaultLanguage()
{
    if (m_defaultLanguage)
        return *m_defaultLanguage;
    const QList<std::pair<QString, QString>> all = languages();
    m_defaultLanguage = all.isEmpty() ? QString() : all.first().first;
    for (const QString &wanted : {QLocale().name(), u"en_US"_s, u"en_GB"_s}) {
        if (std::ranges::any_of(all, [&wanted](const auto &language) { return language.first == wanted; }))
            return *(m_defaultLanguage = wanted);
    }
    return *m_defaultLanguage;
}

} // namespace Agentwright::App
