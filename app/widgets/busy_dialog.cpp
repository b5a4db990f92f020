// SPDX-License-Identifier: MIT
#include "widgets/busy_dialog.h"

#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

BusyDialog::BusyDialog(QWidget *parent) : QDialog(parent), m_bar(new QProgressBar(this))
{
    m_bar->setObjectName(u"busy"_s);
    m_bar->setAccessibleName(tr("Writing…"));
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->hide();
}

void BusyDialog::reject()
{
    if (!m_isBusy)
        QDialog::reject();
}

void BusyDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    if (isBusy)
        m_focus = focusWidget();
    m_bar->setVisible(isBusy);
    setEnabled(!isBusy);
    if (!isBusy && m_focus)
        m_focus->setFocus();
}

} // namespace Agentwright::App
