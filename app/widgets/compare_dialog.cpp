// SPDX-License-Identifier: MIT
#include "widgets/compare_dialog.h"

#include "widgets/diff_view.h"

#include <agentwright/base/unified_diff.h>

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

CompareDialog::CompareDialog(const QString &title, const QString &explanation, const QString &fileName,
                             const QString &before, const QString &after, QWidget *parent)
    : QDialog(parent)
    , m_difference(new DiffView(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(u"compareDialog"_s);
    setWindowTitle(title);
    auto *label = new QLabel(explanation, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setBuddy(m_difference);
    m_difference->setAccessibleName(explanation);
    const QString difference = unifiedDiff(fileName, before, after);
    m_difference->setDiff(difference.isEmpty() ? tr("The texts are equal.") : difference);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_difference, 1);
    layout->addWidget(m_buttons);
    resize(760, 520);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
}

QPushButton *CompareDialog::addChoice(const QString &text)
{
    return m_buttons->addButton(text, QDialogButtonBox::AcceptRole);
}

} // namespace Agentwright::App
