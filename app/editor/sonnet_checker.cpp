// SPDX-License-Identifier: MIT
#include "editor/sonnet_checker.h"

#ifdef AGENTWRIGHT_HAS_SONNET

#    include <Sonnet/Speller>

namespace Agentwright::App {

namespace {

class SonnetChecker : public WordChecker
{
public:
    QList<std::pair<QString, QString>> languages() override
    {
        QList<std::pair<QString, QString>> found;
        const QMap<QString, QString> names = m_speller.availableDictionaries();
        for (auto it = names.cbegin(); it != names.cend(); ++it)
            found.append({it.value(), it.key()});
        return found;
    }

    bool isCorrect(const QString &word, const QString &language) override
    {
        use(language);
        return !m_speller.isValid() || m_speller.isCorrect(word);
    }

    QStringList suggestions(const QString &word, const QString &language) override
    {
        use(language);
        return m_speller.suggest(word);
    }

    void learn(const QString &word, const QString &language) override
    {
        use(language);
        m_speller.addToPersonal(word);
    }

private:
    void use(const QString &language)
    {
        if (m_speller.language() != language)
            m_speller.setLanguage(language);
    }

    Sonnet::Speller m_speller;
};

} // namespace

std::unique_ptr<WordChecker> makeSonnetChecker()
{
    return std::make_unique<SonnetChecker>();
}

} // namespace Agentwright::App

#else

namespace Agentwright::App {

std::unique_ptr<WordChecker> makeSonnetChecker()
{
    return nullptr;
}

} // namespace Agentwright::App

#endif
