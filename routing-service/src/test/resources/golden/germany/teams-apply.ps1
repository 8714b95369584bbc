# Brings Microsoft Teams to plan 1 of site germany.
# Run it in a session of the MicrosoftTeams module (Connect-MicrosoftTeams), as a Teams administrator.
# It reads what is there, changes only what differs, and stops at the first error; run it again after the
# cause is gone: what is done already stays, and nothing is done twice. With -WhatIf it only says what it
# would change. Before its first change it saves what is there in -Folder, for the rollback script, and it
# keeps its log there.
param(
    [switch]$WhatIf,
    [string]$Folder = '',
    [string]$TestUser = ''
)
$ErrorActionPreference = 'Stop'
$separator = ('' + [char]10)
$created = @()
$changed = @()
$removed = @()

# Where the log and the state before the plan are kept
if ('' -eq $Folder) {
    $Folder = Join-Path -Path $HOME -ChildPath 'Dialworks' -ErrorAction Stop
    $Folder = Join-Path -Path $Folder -ChildPath 'germany-plan-1-teams' -ErrorAction Stop
}
$before = Join-Path -Path $Folder -ChildPath 'before' -ErrorAction Stop
$complete = Join-Path -Path $before -ChildPath 'complete.xml' -ErrorAction Stop
$transcript = $false
if (-not $WhatIf) {
    if (-not (Test-Path -Path $Folder -ErrorAction Stop)) {
        New-Item -Path $Folder -ItemType 'Directory' -ErrorAction Stop | Out-Null -ErrorAction Stop
    }
    try {
        Start-Transcript -Path (Join-Path -Path $Folder -ChildPath 'apply.log' -ErrorAction Stop) -Append -ErrorAction Stop | Out-Null -ErrorAction Stop
        $transcript = $true
    }
    catch {
        Write-Warning -Message (@('No transcript is kept: ', $_) -join '')
    }
}
try {
    # The PSTN gateways by which calls leave
    $gateways = @(Get-CsOnlinePSTNGateway -ErrorAction Stop)
    if (0 -eq $gateways.Count) {
        throw 'There is no PSTN gateway in the tenant. Add one (New-CsOnlinePSTNGateway) and run this script again.'
    }
    if (0 -eq @($gateways | Where-Object { 'gw1.berlin.contoso.com' -eq $_.Identity }).Count) {
        foreach ($gateway in $gateways) {
            Write-Host -Object (@('  ', $gateway.Identity) -join '')
        }
        throw 'The PSTN gateway gw1.berlin.contoso.com of the plan is not in the tenant, which has those listed above.'
    }

    # What is there before the first change, for the rollback
    if (-not $WhatIf) {
        if (Test-Path -Path $complete -ErrorAction Stop) {
            Write-Host -Object (@('What was there before this plan is saved already in ', $before) -join '')
        }
        else {
            if (-not (Test-Path -Path $before -ErrorAction Stop)) {
                New-Item -Path $before -ItemType 'Directory' -ErrorAction Stop | Out-Null -ErrorAction Stop
            }
            Get-CsTenantDialPlan -ErrorAction Stop | Export-Clixml -Path (Join-Path -Path $before -ChildPath 'TenantDialPlan.xml' -ErrorAction Stop) -Depth 5 -ErrorAction Stop
            Get-CsOnlineVoiceRoute -ErrorAction Stop | Export-Clixml -Path (Join-Path -Path $before -ChildPath 'OnlineVoiceRoute.xml' -ErrorAction Stop) -Depth 5 -ErrorAction Stop
            Get-CsOnlineVoiceRoutingPolicy -ErrorAction Stop | Export-Clixml -Path (Join-Path -Path $before -ChildPath 'OnlineVoiceRoutingPolicy.xml' -ErrorAction Stop) -Depth 5 -ErrorAction Stop
            Get-CsTeamsTranslationRule -ErrorAction Stop | Export-Clixml -Path (Join-Path -Path $before -ChildPath 'TeamsTranslationRule.xml' -ErrorAction Stop) -Depth 5 -ErrorAction Stop
            Get-CsOnlinePSTNGateway -ErrorAction Stop | Export-Clixml -Path (Join-Path -Path $before -ChildPath 'OnlinePSTNGateway.xml' -ErrorAction Stop) -Depth 5 -ErrorAction Stop
            Get-CsOnlinePstnUsage -ErrorAction Stop | Export-Clixml -Path (Join-Path -Path $before -ChildPath 'OnlinePstnUsage.xml' -ErrorAction Stop) -Depth 5 -ErrorAction Stop
            Export-Clixml -Path $complete -InputObject 'plan 1 of site germany' -ErrorAction Stop
            Write-Host -Object (@('What was there before is saved in ', $before) -join '')
        }
    }

    # What is there now
    $allTenantDialPlan = @(Get-CsTenantDialPlan -ErrorAction Stop)
    $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    $allOnlineVoiceRoutingPolicy = @(Get-CsOnlineVoiceRoutingPolicy -ErrorAction Stop)
    $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    $allOnlinePSTNGateway = @(Get-CsOnlinePSTNGateway -ErrorAction Stop)

    # Dial plan Berlin with its rules in the order they are tried
    $found = @($allTenantDialPlan | Where-Object { ('Berlin' -eq $_.Identity) -or ('Tag:Berlin' -eq $_.Identity) })
    $there = ''
    foreach ($rule in @($found[0].NormalizationRules | Where-Object { $null -ne $_ })) {
        $there = @($there, $rule.Name, $rule.Pattern, $rule.Translation, $rule.Description) -join $separator
    }
    if ((0 -eq $found.Count) -or ((@('', 'DE Service', '^(11(?:[02]\d{2,3}|[13-9](?:\d{2,3})?)|22\d{3}|33\d{2}|44\d{3}|[68]0\d{3}|7(?:0\d{3}|4\d{2}))$', '+49$1', 'Short codes, told by the country code until they leave', 'DE Extensions', '^((?:[234]\d|[234]\d{2}))$', '+493023125$1', 'Extensions of Berlin', 'DE Zero after country code', '^(?:\+|00)?49\(?0\)?(16\d{2}|16\d{3}|[34]0\d{3}|[68]9\d{3}|16\d{4}|[24-9]\d{5}|3[03-9]\d{4}|[1-9]\d{6,13}|[2-9]\d{14})$', '+49$1', 'Country code and a national number that has kept its 0', 'DE Complete', '^(?:\+([1-9]\d{5,14})|(49(?:16\d{2}|16\d{3}|[34]0\d{3}|[68]9\d{3}|16\d{4}|[24-9]\d{5}|3[03-9]\d{4}|[1-9]\d{6,13}|[2-9]\d{14})))$', '+$1$2', 'Numbers with + and country code, or with country code 49 alone', 'DE Outside Service', '^0(11(?:[02]\d{2,3}|[13-9](?:\d{2,3})?)|22\d{3}|33\d{2}|44\d{3}|[68]0\d{3}|7(?:0\d{3}|4\d{2}))$', '+49$1', 'Behind 0 for an outside line: Short codes, told by the country code until they leave', 'DE Outside International', '^000([1-9]\d{5,14})$', '+$1', 'Behind 0 for an outside line: International prefix and country code', 'DE Outside National', '^0(?:0([34]0\d{3}|[68]9\d{3}|[24-9]\d{5}|3[03-9]\d{4}|[1-9]\d{6,13}|[2-9]\d{14})|0?(16\d{2,3}|16\d{5,7}|16\d{10,12}|16\d{4}|22\d{4}|3[3-9]\d{4}))$', '+49$1$2', 'Behind 0 for an outside line: National numbers, behind 0 where it is dialled', 'DE International', '^00([1-9]\d{5,14})$', '+$1', 'International prefix and country code', 'DE National', '^(?:0([34]0\d{3}|[68]9\d{3}|[24-9]\d{5}|3[03-9]\d{4}|[1-9]\d{6,13}|[2-9]\d{14})|0?(16\d{2,3}|16\d{5,7}|16\d{10,12}|16\d{4}|22\d{4}|3[3-9]\d{4}))$', '+49$1$2', 'National numbers, behind 0 where it is dialled') -join $separator) -cne $there)) {
        $rule1 = New-CsVoiceNormalizationRule -Parent 'Berlin' -Name 'DE Service' -Pattern '^(11(?:[02]\d{2,3}|[13-9](?:\d{2,3})?)|22\d{3}|33\d{2}|44\d{3}|[68]0\d{3}|7(?:0\d{3}|4\d{2}))$' -Translation '+49$1' -Description 'Short codes, told by the country code until they leave' -InMemory -ErrorAction Stop
        $rule2 = New-CsVoiceNormalizationRule -Parent 'Berlin' -Name 'DE Extensions' -Pattern '^((?:[234]\d|[234]\d{2}))$' -Translation '+493023125$1' -Description 'Extensions of Berlin' -InMemory -ErrorAction Stop
        $rule3 = New-CsVoiceNormalizationRule -Parent 'Berlin' -Name 'DE Zero after country code' -Pattern '^(?:\+|00)?49\(?0\)?(16\d{2}|16\d{3}|[34]0\d{3}|[68]9\d{3}|16\d{4}|[24-9]\d{5}|3[03-9]\d{4}|[1-9]\d{6,13}|[2-9]\d{14})$' -Translation '+49$1' -Description 'Country code and a national number that has kept its 0' -InMemory -ErrorAction Stop
        $rule4 = New-CsVoiceNormalizationRule -Parent 'Berlin' -Name 'DE Complete' -Pattern '^(?:\+([1-9]\d{5,14})|(49(?:16\d{2}|16\d{3}|[34]0\d{3}|[68]9\d{3}|16\d{4}|[24-9]\d{5}|3[03-9]\d{4}|[1-9]\d{6,13}|[2-9]\d{14})))$' -Translation '+$1$2' -Description 'Numbers with + and country code, or with country code 49 alone' -InMemory -ErrorAction Stop
        $rule5 = New-CsVoiceNormalizationRule -Parent 'Berlin' -Name 'DE Outside Service' -Pattern '^0(11(?:[02]\d{2,3}|[13-9](?:\d{2,3})?)|22\d{3}|33\d{2}|44\d{3}|[68]0\d{3}|7(?:0\d{3}|4\d{2}))$' -Translation '+49$1' -Description 'Behind 0 for an outside line: Short codes, told by the country code until they leave' -InMemory -ErrorAction Stop
        $rule6 = New-CsVoiceNormalizationRule -Parent 'Berlin' -Name 'DE Outside International' -Pattern '^000([1-9]\d{5,14})$' -Translation '+$1' -Description 'Behind 0 for an outside line: International prefix and country code' -InMemory -ErrorAction Stop
        $rule7 = New-CsVoiceNormalizationRule -Parent 'Berlin' -Name 'DE Outside National' -Pattern '^0(?:0([34]0\d{3}|[68]9\d{3}|[24-9]\d{5}|3[03-9]\d{4}|[1-9]\d{6,13}|[2-9]\d{14})|0?(16\d{2,3}|16\d{5,7}|16\d{10,12}|16\d{4}|22\d{4}|3[3-9]\d{4}))$' -Translation '+49$1$2' -Description 'Behind 0 for an outside line: National numbers, behind 0 where it is dialled' -InMemory -ErrorAction Stop
        $rule8 = New-CsVoiceNormalizationRule -Parent 'Berlin' -Name 'DE International' -Pattern '^00([1-9]\d{5,14})$' -Translation '+$1' -Description 'International prefix and country code' -InMemory -ErrorAction Stop
        $rule9 = New-CsVoiceNormalizationRule -Parent 'Berlin' -Name 'DE National' -Pattern '^(?:0([34]0\d{3}|[68]9\d{3}|[24-9]\d{5}|3[03-9]\d{4}|[1-9]\d{6,13}|[2-9]\d{14})|0?(16\d{2,3}|16\d{5,7}|16\d{10,12}|16\d{4}|22\d{4}|3[3-9]\d{4}))$' -Translation '+49$1$2' -Description 'National numbers, behind 0 where it is dialled' -InMemory -ErrorAction Stop
        if (0 -eq $found.Count) {
            Write-Host -Object 'Creating dial plan Berlin with 9 rules'
            New-CsTenantDialPlan -Identity 'Berlin' -NormalizationRules @($rule1, $rule2, $rule3, $rule4, $rule5, $rule6, $rule7, $rule8, $rule9) -WhatIf:$WhatIf -ErrorAction Stop
            $created += 'dial plan Berlin'
        }
        else {
            Write-Host -Object (@('Setting the 9 rules of dial plan Berlin, which had: ', (@(@($found[0].NormalizationRules | Where-Object { $null -ne $_ }) | Where-Object { $null -ne $_ }) -join ', ')) -join '')
            Set-CsTenantDialPlan -Identity 'Berlin' -NormalizationRules @($rule1, $rule2, $rule3, $rule4, $rule5, $rule6, $rule7, $rule8, $rule9) -WhatIf:$WhatIf -ErrorAction Stop
            $changed += 'normalization rules of dial plan Berlin'
        }
        $allTenantDialPlan = @(Get-CsTenantDialPlan -ErrorAction Stop)
    }
    $found = @($allTenantDialPlan | Where-Object { ('Berlin' -eq $_.Identity) -or ('Tag:Berlin' -eq $_.Identity) })
    if ((1 -eq $found.Count) -and ('Dialling in Berlin, Germany' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing dial plan Berlin, which was:', ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsTenantDialPlan -Identity 'Berlin' -Description 'Dialling in Berlin, Germany' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'dial plan Berlin'
        $allTenantDialPlan = @(Get-CsTenantDialPlan -ErrorAction Stop)
    }

    # PSTN usages, each waited for until it can be read back
    if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'Berlin-Emergency') {
        Write-Host -Object 'Creating usage Berlin-Emergency'
        Set-CsOnlinePstnUsage -Identity 'Global' -Usage @{add='Berlin-Emergency'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage Berlin-Emergency'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Berlin-Emergency') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Berlin-Emergency')) {
                throw 'The usage Berlin-Emergency was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'Berlin-Internal') {
        Write-Host -Object 'Creating usage Berlin-Internal'
        Set-CsOnlinePstnUsage -Identity 'Global' -Usage @{add='Berlin-Internal'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage Berlin-Internal'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Berlin-Internal') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Berlin-Internal')) {
                throw 'The usage Berlin-Internal was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'Berlin-TollFree') {
        Write-Host -Object 'Creating usage Berlin-TollFree'
        Set-CsOnlinePstnUsage -Identity 'Global' -Usage @{add='Berlin-TollFree'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage Berlin-TollFree'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Berlin-TollFree') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Berlin-TollFree')) {
                throw 'The usage Berlin-TollFree was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'Berlin-Local') {
        Write-Host -Object 'Creating usage Berlin-Local'
        Set-CsOnlinePstnUsage -Identity 'Global' -Usage @{add='Berlin-Local'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage Berlin-Local'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Berlin-Local') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Berlin-Local')) {
                throw 'The usage Berlin-Local was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'Berlin-National') {
        Write-Host -Object 'Creating usage Berlin-National'
        Set-CsOnlinePstnUsage -Identity 'Global' -Usage @{add='Berlin-National'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage Berlin-National'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Berlin-National') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Berlin-National')) {
                throw 'The usage Berlin-National was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'Berlin-Mobile') {
        Write-Host -Object 'Creating usage Berlin-Mobile'
        Set-CsOnlinePstnUsage -Identity 'Global' -Usage @{add='Berlin-Mobile'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage Berlin-Mobile'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Berlin-Mobile') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Berlin-Mobile')) {
                throw 'The usage Berlin-Mobile was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'Berlin-SharedCost') {
        Write-Host -Object 'Creating usage Berlin-SharedCost'
        Set-CsOnlinePstnUsage -Identity 'Global' -Usage @{add='Berlin-SharedCost'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage Berlin-SharedCost'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Berlin-SharedCost') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Berlin-SharedCost')) {
                throw 'The usage Berlin-SharedCost was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'Berlin-International') {
        Write-Host -Object 'Creating usage Berlin-International'
        Set-CsOnlinePstnUsage -Identity 'Global' -Usage @{add='Berlin-International'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage Berlin-International'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Berlin-International') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsOnlinePstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Berlin-International')) {
                throw 'The usage Berlin-International was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }

    # Translation rule Berlin gw1 short codes-called-gw1.berlin.contoso.com
    $found = @($allTeamsTranslationRule | Where-Object { 'Berlin gw1 short codes-called-gw1.berlin.contoso.com' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating translation rule Berlin gw1 short codes-called-gw1.berlin.contoso.com'
        New-CsTeamsTranslationRule -Identity 'Berlin gw1 short codes-called-gw1.berlin.contoso.com' -Pattern '^\+49(11[02]|11\d|11\d{4}|33\d{2}|74\d{2}|11\d{3}|22\d{3}|44\d{3}|[6-8]0\d{3})$' -Translation '$1' -Description 'Emergency numbers and short codes without country code' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'translation rule Berlin gw1 short codes-called-gw1.berlin.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    elseif (('^\+49(11[02]|11\d|11\d{4}|33\d{2}|74\d{2}|11\d{3}|22\d{3}|44\d{3}|[6-8]0\d{3})$' -cne $found[0].Pattern) -or ('$1' -cne $found[0].Translation) -or ('Emergency numbers and short codes without country code' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing translation rule Berlin gw1 short codes-called-gw1.berlin.contoso.com, which was:', ' Pattern ', (@($found[0].Pattern | Where-Object { $null -ne $_ }) -join ', '), ' Translation ', (@($found[0].Translation | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsTeamsTranslationRule -Identity 'Berlin gw1 short codes-called-gw1.berlin.contoso.com' -Pattern '^\+49(11[02]|11\d|11\d{4}|33\d{2}|74\d{2}|11\d{3}|22\d{3}|44\d{3}|[6-8]0\d{3})$' -Translation '$1' -Description 'Emergency numbers and short codes without country code' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'translation rule Berlin gw1 short codes-called-gw1.berlin.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }

    # Translation rule Berlin gw1 national-called-gw1.berlin.contoso.com
    $found = @($allTeamsTranslationRule | Where-Object { 'Berlin gw1 national-called-gw1.berlin.contoso.com' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating translation rule Berlin gw1 national-called-gw1.berlin.contoso.com'
        New-CsTeamsTranslationRule -Identity 'Berlin gw1 national-called-gw1.berlin.contoso.com' -Pattern '^\+49([34]0\d{3}|[68]9\d{3}|[24-9]\d{5}|3[03-9]\d{4}|[1-9]\d{6,13}|[2-9]\d{14})$' -Translation '0$1' -Description 'National numbers as they are dialled in the country' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'translation rule Berlin gw1 national-called-gw1.berlin.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    elseif (('^\+49([34]0\d{3}|[68]9\d{3}|[24-9]\d{5}|3[03-9]\d{4}|[1-9]\d{6,13}|[2-9]\d{14})$' -cne $found[0].Pattern) -or ('0$1' -cne $found[0].Translation) -or ('National numbers as they are dialled in the country' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing translation rule Berlin gw1 national-called-gw1.berlin.contoso.com, which was:', ' Pattern ', (@($found[0].Pattern | Where-Object { $null -ne $_ }) -join ', '), ' Translation ', (@($found[0].Translation | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsTeamsTranslationRule -Identity 'Berlin gw1 national-called-gw1.berlin.contoso.com' -Pattern '^\+49([34]0\d{3}|[68]9\d{3}|[24-9]\d{5}|3[03-9]\d{4}|[1-9]\d{6,13}|[2-9]\d{14})$' -Translation '0$1' -Description 'National numbers as they are dialled in the country' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'translation rule Berlin gw1 national-called-gw1.berlin.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }

    # Translation rule Berlin gw1 national 2-called-gw1.berlin.contoso.com
    $found = @($allTeamsTranslationRule | Where-Object { 'Berlin gw1 national 2-called-gw1.berlin.contoso.com' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating translation rule Berlin gw1 national 2-called-gw1.berlin.contoso.com'
        New-CsTeamsTranslationRule -Identity 'Berlin gw1 national 2-called-gw1.berlin.contoso.com' -Pattern '^\+49(16\d{2,3}|16\d{5,7}|16\d{10,12}|16\d{4}|22\d{4}|3[3-9]\d{4})$' -Translation '$1' -Description 'National numbers as they are dialled in the country' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'translation rule Berlin gw1 national 2-called-gw1.berlin.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    elseif (('^\+49(16\d{2,3}|16\d{5,7}|16\d{10,12}|16\d{4}|22\d{4}|3[3-9]\d{4})$' -cne $found[0].Pattern) -or ('$1' -cne $found[0].Translation) -or ('National numbers as they are dialled in the country' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing translation rule Berlin gw1 national 2-called-gw1.berlin.contoso.com, which was:', ' Pattern ', (@($found[0].Pattern | Where-Object { $null -ne $_ }) -join ', '), ' Translation ', (@($found[0].Translation | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsTeamsTranslationRule -Identity 'Berlin gw1 national 2-called-gw1.berlin.contoso.com' -Pattern '^\+49(16\d{2,3}|16\d{5,7}|16\d{10,12}|16\d{4}|22\d{4}|3[3-9]\d{4})$' -Translation '$1' -Description 'National numbers as they are dialled in the country' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'translation rule Berlin gw1 national 2-called-gw1.berlin.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }

    # Translation rule Berlin gw1 abroad-called-gw1.berlin.contoso.com
    $found = @($allTeamsTranslationRule | Where-Object { 'Berlin gw1 abroad-called-gw1.berlin.contoso.com' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating translation rule Berlin gw1 abroad-called-gw1.berlin.contoso.com'
        New-CsTeamsTranslationRule -Identity 'Berlin gw1 abroad-called-gw1.berlin.contoso.com' -Pattern '^\+(\d+)$' -Translation '00$1' -Description 'Country code behind 00' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'translation rule Berlin gw1 abroad-called-gw1.berlin.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    elseif (('^\+(\d+)$' -cne $found[0].Pattern) -or ('00$1' -cne $found[0].Translation) -or ('Country code behind 00' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing translation rule Berlin gw1 abroad-called-gw1.berlin.contoso.com, which was:', ' Pattern ', (@($found[0].Pattern | Where-Object { $null -ne $_ }) -join ', '), ' Translation ', (@($found[0].Translation | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsTeamsTranslationRule -Identity 'Berlin gw1 abroad-called-gw1.berlin.contoso.com' -Pattern '^\+(\d+)$' -Translation '00$1' -Description 'Country code behind 00' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'translation rule Berlin gw1 abroad-called-gw1.berlin.contoso.com'
        $allTeamsTranslationRule = @(Get-CsTeamsTranslationRule -ErrorAction Stop)
    }
    if (-not $WhatIf) {
        foreach ($attempt in 1..30) {
            if (1 -eq @(@(Get-CsTeamsTranslationRule -ErrorAction Stop) | Where-Object { 'Berlin gw1 abroad-called-gw1.berlin.contoso.com' -eq $_.Identity }).Count) {
                break
            }
            Start-Sleep -Seconds 2 -ErrorAction Stop
        }
        if (-not (1 -eq @(@(Get-CsTeamsTranslationRule -ErrorAction Stop) | Where-Object { 'Berlin gw1 abroad-called-gw1.berlin.contoso.com' -eq $_.Identity }).Count)) {
            throw 'Translation rule Berlin gw1 abroad-called-gw1.berlin.contoso.com was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
        }
    }

    # Gateway gw1.berlin.contoso.com: what becomes of numbers on the way
    $found = @($allOnlinePSTNGateway | Where-Object { 'gw1.berlin.contoso.com' -eq $_.Identity })
    if ((1 -eq $found.Count) -and (((@('Berlin gw1 short codes-called-gw1.berlin.contoso.com', 'Berlin gw1 national-called-gw1.berlin.contoso.com', 'Berlin gw1 national 2-called-gw1.berlin.contoso.com', 'Berlin gw1 abroad-called-gw1.berlin.contoso.com') -join $separator) -ne (@($found[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@() -join $separator) -ne (@($found[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@() -join $separator) -ne (@($found[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)) -or ((@() -join $separator) -ne (@($found[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object (@('Changing PSTN gateway gw1.berlin.contoso.com, which was:', ' OutboundPstnNumberTranslationRules ', (@($found[0].OutboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join ', '), ' OutboundTeamsNumberTranslationRules ', (@($found[0].OutboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join ', '), ' InboundTeamsNumberTranslationRules ', (@($found[0].InboundTeamsNumberTranslationRules | Where-Object { $null -ne $_ }) -join ', '), ' InboundPstnNumberTranslationRules ', (@($found[0].InboundPstnNumberTranslationRules | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlinePSTNGateway -Identity 'gw1.berlin.contoso.com' -OutboundPstnNumberTranslationRules @('Berlin gw1 short codes-called-gw1.berlin.contoso.com', 'Berlin gw1 national-called-gw1.berlin.contoso.com', 'Berlin gw1 national 2-called-gw1.berlin.contoso.com', 'Berlin gw1 abroad-called-gw1.berlin.contoso.com') -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlinePSTNGateway -Identity 'gw1.berlin.contoso.com' -OutboundTeamsNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlinePSTNGateway -Identity 'gw1.berlin.contoso.com' -InboundTeamsNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlinePSTNGateway -Identity 'gw1.berlin.contoso.com' -InboundPstnNumberTranslationRules $null -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'PSTN gateway gw1.berlin.contoso.com'
        $allOnlinePSTNGateway = @(Get-CsOnlinePSTNGateway -ErrorAction Stop)
    }

    # Route Berlin-Emergency
    $found = @($allOnlineVoiceRoute | Where-Object { 'Berlin-Emergency' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Berlin-Emergency'
        New-CsOnlineVoiceRoute -Identity 'Berlin-Emergency' -NumberPattern '^(?:\+49)?(?:11[02])$' -OnlinePstnUsages @{add='Berlin-Emergency'} -OnlinePstnGatewayList @{add='gw1.berlin.contoso.com'} -Description 'Emergency calls from Berlin' -Priority 0 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Berlin-Emergency'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^(?:\+49)?(?:11[02])$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'Berlin-Emergency' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'gw1.berlin.contoso.com' -eq $_ }).Count)) -or ('Emergency calls from Berlin' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route Berlin-Emergency, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'Berlin-Emergency' -NumberPattern '^(?:\+49)?(?:11[02])$' -OnlinePstnUsages @{replace='Berlin-Emergency'} -OnlinePstnGatewayList @{replace='gw1.berlin.contoso.com'} -Description 'Emergency calls from Berlin' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Berlin-Emergency'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Berlin-Internal
    $found = @($allOnlineVoiceRoute | Where-Object { 'Berlin-Internal' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Berlin-Internal'
        New-CsOnlineVoiceRoute -Identity 'Berlin-Internal' -NumberPattern '^\+(?:493023125(?:[234]\d|[234]\d{2})|493023125000)$' -OnlinePstnUsages @{add='Berlin-Internal'} -OnlinePstnGatewayList @{add='gw1.berlin.contoso.com'} -Description 'Internal calls from Berlin' -Priority 1 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Berlin-Internal'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:493023125(?:[234]\d|[234]\d{2})|493023125000)$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'Berlin-Internal' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'gw1.berlin.contoso.com' -eq $_ }).Count)) -or ('Internal calls from Berlin' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route Berlin-Internal, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'Berlin-Internal' -NumberPattern '^\+(?:493023125(?:[234]\d|[234]\d{2})|493023125000)$' -OnlinePstnUsages @{replace='Berlin-Internal'} -OnlinePstnGatewayList @{replace='gw1.berlin.contoso.com'} -Description 'Internal calls from Berlin' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Berlin-Internal'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Berlin-TollFree
    $found = @($allOnlineVoiceRoute | Where-Object { 'Berlin-TollFree' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Berlin-TollFree'
        New-CsOnlineVoiceRoute -Identity 'Berlin-TollFree' -NumberPattern '^(?:\+(?:49800\d{7,12}|800\d{3,12})|\+49(?:116\d{3}))$' -OnlinePstnUsages @{add='Berlin-TollFree'} -OnlinePstnGatewayList @{add='gw1.berlin.contoso.com'} -Description 'TollFree calls from Berlin' -Priority 2 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Berlin-TollFree'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^(?:\+(?:49800\d{7,12}|800\d{3,12})|\+49(?:116\d{3}))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'Berlin-TollFree' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'gw1.berlin.contoso.com' -eq $_ }).Count)) -or ('TollFree calls from Berlin' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route Berlin-TollFree, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'Berlin-TollFree' -NumberPattern '^(?:\+(?:49800\d{7,12}|800\d{3,12})|\+49(?:116\d{3}))$' -OnlinePstnUsages @{replace='Berlin-TollFree'} -OnlinePstnGatewayList @{replace='gw1.berlin.contoso.com'} -Description 'TollFree calls from Berlin' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Berlin-TollFree'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Berlin-Local
    $found = @($allOnlineVoiceRoute | Where-Object { 'Berlin-Local' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Berlin-Local'
        New-CsOnlineVoiceRoute -Identity 'Berlin-Local' -NumberPattern '^\+(?:4930\d{3,13})$' -OnlinePstnUsages @{add='Berlin-Local'} -OnlinePstnGatewayList @{add='gw1.berlin.contoso.com'} -Description 'Local calls from Berlin' -Priority 3 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Berlin-Local'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:4930\d{3,13})$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'Berlin-Local' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'gw1.berlin.contoso.com' -eq $_ }).Count)) -or ('Local calls from Berlin' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route Berlin-Local, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'Berlin-Local' -NumberPattern '^\+(?:4930\d{3,13})$' -OnlinePstnUsages @{replace='Berlin-Local'} -OnlinePstnGatewayList @{replace='gw1.berlin.contoso.com'} -Description 'Local calls from Berlin' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Berlin-Local'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Berlin-National
    $found = @($allOnlineVoiceRoute | Where-Object { 'Berlin-National' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Berlin-National'
        New-CsOnlineVoiceRoute -Identity 'Berlin-National' -NumberPattern '^(?:\+(?:49(?:1(?:5\d{11}|6[023]\d{9,10}|7\d{10,11}|8[1-9]\d{5,11})|[25]\d{5,14}|[346]\d{4,14}|7(?:0(?:[019](?:\d{3,7}|\d{9,12})|[2-8]\d{3,12})|[1-9]\d{4,13})|8(?:0(?:0\d{2,6}|[1-9]\d{2,12})|[1-9]\d{3,13})|9(?:0(?:[0-5](?:\d{3,6}|\d{9,12})|[6-9]\d{3,12})|[1-9]\d{4,13})))|\+49(?:11(?:[02]\d{2,3}|[13-57-9](?:\d{2,3})?|6(?:\d{2})?)|22\d{3}|33\d{2}|44\d{3}|[68]0\d{3}|7(?:0\d{3}|4\d{2})))$' -OnlinePstnUsages @{add='Berlin-National'} -OnlinePstnGatewayList @{add='gw1.berlin.contoso.com'} -Description 'National calls from Berlin' -Priority 4 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Berlin-National'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^(?:\+(?:49(?:1(?:5\d{11}|6[023]\d{9,10}|7\d{10,11}|8[1-9]\d{5,11})|[25]\d{5,14}|[346]\d{4,14}|7(?:0(?:[019](?:\d{3,7}|\d{9,12})|[2-8]\d{3,12})|[1-9]\d{4,13})|8(?:0(?:0\d{2,6}|[1-9]\d{2,12})|[1-9]\d{3,13})|9(?:0(?:[0-5](?:\d{3,6}|\d{9,12})|[6-9]\d{3,12})|[1-9]\d{4,13})))|\+49(?:11(?:[02]\d{2,3}|[13-57-9](?:\d{2,3})?|6(?:\d{2})?)|22\d{3}|33\d{2}|44\d{3}|[68]0\d{3}|7(?:0\d{3}|4\d{2})))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'Berlin-National' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'gw1.berlin.contoso.com' -eq $_ }).Count)) -or ('National calls from Berlin' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route Berlin-National, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'Berlin-National' -NumberPattern '^(?:\+(?:49(?:1(?:5\d{11}|6[023]\d{9,10}|7\d{10,11}|8[1-9]\d{5,11})|[25]\d{5,14}|[346]\d{4,14}|7(?:0(?:[019](?:\d{3,7}|\d{9,12})|[2-8]\d{3,12})|[1-9]\d{4,13})|8(?:0(?:0\d{2,6}|[1-9]\d{2,12})|[1-9]\d{3,13})|9(?:0(?:[0-5](?:\d{3,6}|\d{9,12})|[6-9]\d{3,12})|[1-9]\d{4,13})))|\+49(?:11(?:[02]\d{2,3}|[13-57-9](?:\d{2,3})?|6(?:\d{2})?)|22\d{3}|33\d{2}|44\d{3}|[68]0\d{3}|7(?:0\d{3}|4\d{2})))$' -OnlinePstnUsages @{replace='Berlin-National'} -OnlinePstnGatewayList @{replace='gw1.berlin.contoso.com'} -Description 'National calls from Berlin' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Berlin-National'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Berlin-Mobile
    $found = @($allOnlineVoiceRoute | Where-Object { 'Berlin-Mobile' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Berlin-Mobile'
        New-CsOnlineVoiceRoute -Identity 'Berlin-Mobile' -NumberPattern '^\+(?:491(?:5\d{9}|6[023]\d{7,8}|7\d{8,9}))$' -OnlinePstnUsages @{add='Berlin-Mobile'} -OnlinePstnGatewayList @{add='gw1.berlin.contoso.com'} -Description 'Mobile calls from Berlin' -Priority 5 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Berlin-Mobile'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:491(?:5\d{9}|6[023]\d{7,8}|7\d{8,9}))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'Berlin-Mobile' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'gw1.berlin.contoso.com' -eq $_ }).Count)) -or ('Mobile calls from Berlin' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route Berlin-Mobile, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'Berlin-Mobile' -NumberPattern '^\+(?:491(?:5\d{9}|6[023]\d{7,8}|7\d{8,9}))$' -OnlinePstnUsages @{replace='Berlin-Mobile'} -OnlinePstnGatewayList @{replace='gw1.berlin.contoso.com'} -Description 'Mobile calls from Berlin' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Berlin-Mobile'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Berlin-SharedCost
    $found = @($allOnlineVoiceRoute | Where-Object { 'Berlin-SharedCost' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Berlin-SharedCost'
        New-CsOnlineVoiceRoute -Identity 'Berlin-SharedCost' -NumberPattern '^\+(?:491(?:3(?:[0-689]\d{4}|7(?:[07-9]\d{3}|[1-6](?:\d{3}|\d{6})))|80\d{5,11})|808\d{3,12})$' -OnlinePstnUsages @{add='Berlin-SharedCost'} -OnlinePstnGatewayList @{add='gw1.berlin.contoso.com'} -Description 'SharedCost calls from Berlin' -Priority 6 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Berlin-SharedCost'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:491(?:3(?:[0-689]\d{4}|7(?:[07-9]\d{3}|[1-6](?:\d{3}|\d{6})))|80\d{5,11})|808\d{3,12})$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'Berlin-SharedCost' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'gw1.berlin.contoso.com' -eq $_ }).Count)) -or ('SharedCost calls from Berlin' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route Berlin-SharedCost, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'Berlin-SharedCost' -NumberPattern '^\+(?:491(?:3(?:[0-689]\d{4}|7(?:[07-9]\d{3}|[1-6](?:\d{3}|\d{6})))|80\d{5,11})|808\d{3,12})$' -OnlinePstnUsages @{replace='Berlin-SharedCost'} -OnlinePstnGatewayList @{replace='gw1.berlin.contoso.com'} -Description 'SharedCost calls from Berlin' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Berlin-SharedCost'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Route Berlin-International
    $found = @($allOnlineVoiceRoute | Where-Object { 'Berlin-International' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Berlin-International'
        New-CsOnlineVoiceRoute -Identity 'Berlin-International' -NumberPattern '^\+(?:[1-35-7]\d{5,14}|4[0-8]\d{4,13}|8(?:0[1-79]\d{3,12}|[1-9]\d{4,13})|9(?:[0-689]\d{4,13}|7[0-8]\d{3,12}))$' -OnlinePstnUsages @{add='Berlin-International'} -OnlinePstnGatewayList @{add='gw1.berlin.contoso.com'} -Description 'International calls from Berlin' -Priority 7 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Berlin-International'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:[1-35-7]\d{5,14}|4[0-8]\d{4,13}|8(?:0[1-79]\d{3,12}|[1-9]\d{4,13})|9(?:[0-689]\d{4,13}|7[0-8]\d{3,12}))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnUsages | Where-Object { 'Berlin-International' -eq $_ }).Count)) -or ((1 -ne @($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].OnlinePstnGatewayList | Where-Object { 'gw1.berlin.contoso.com' -eq $_ }).Count)) -or ('International calls from Berlin' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice route Berlin-International, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' OnlinePstnGatewayList ', (@($found[0].OnlinePstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoute -Identity 'Berlin-International' -NumberPattern '^\+(?:[1-35-7]\d{5,14}|4[0-8]\d{4,13}|8(?:0[1-79]\d{3,12}|[1-9]\d{4,13})|9(?:[0-689]\d{4,13}|7[0-8]\d{3,12}))$' -OnlinePstnUsages @{replace='Berlin-International'} -OnlinePstnGatewayList @{replace='gw1.berlin.contoso.com'} -Description 'International calls from Berlin' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Berlin-International'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # The order of the routes
    $ordered = $true
    $previous = -1
    foreach ($name in @('Berlin-Emergency', 'Berlin-Internal', 'Berlin-TollFree', 'Berlin-Local', 'Berlin-National', 'Berlin-Mobile', 'Berlin-SharedCost', 'Berlin-International')) {
        $found = @($allOnlineVoiceRoute | Where-Object { $name -eq $_.Identity })
        if (1 -eq $found.Count) {
            if (-not ($previous -lt $found[0].Priority)) {
                $ordered = $false
            }
            $previous = $found[0].Priority
        }
    }
    if (-not $ordered) {
        Write-Host -Object 'Putting the routes of the plan in their order'
        Set-CsOnlineVoiceRoute -Identity 'Berlin-Emergency' -Priority 0 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'Berlin-Internal' -Priority 1 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'Berlin-TollFree' -Priority 2 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'Berlin-Local' -Priority 3 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'Berlin-National' -Priority 4 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'Berlin-Mobile' -Priority 5 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'Berlin-SharedCost' -Priority 6 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsOnlineVoiceRoute -Identity 'Berlin-International' -Priority 7 -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'the order of voice routes'
        $allOnlineVoiceRoute = @(Get-CsOnlineVoiceRoute -ErrorAction Stop)
    }

    # Voice routing policy Berlin-Werkstatt
    $found = @($allOnlineVoiceRoutingPolicy | Where-Object { ('Berlin-Werkstatt' -eq $_.Identity) -or ('Tag:Berlin-Werkstatt' -eq $_.Identity) })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice routing policy Berlin-Werkstatt'
        New-CsOnlineVoiceRoutingPolicy -Identity 'Berlin-Werkstatt' -OnlinePstnUsages @{add=@('Berlin-Emergency', 'Berlin-Internal', 'Berlin-TollFree', 'Berlin-Local')} -Description 'Class of service Werkstatt of Berlin' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice routing policy Berlin-Werkstatt'
        $allOnlineVoiceRoutingPolicy = @(Get-CsOnlineVoiceRoutingPolicy -ErrorAction Stop)
    }
    elseif (((@('Berlin-Emergency', 'Berlin-Internal', 'Berlin-TollFree', 'Berlin-Local') -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ('Class of service Werkstatt of Berlin' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice routing policy Berlin-Werkstatt, which was:', ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoutingPolicy -Identity 'Berlin-Werkstatt' -OnlinePstnUsages @{replace=@('Berlin-Emergency', 'Berlin-Internal', 'Berlin-TollFree', 'Berlin-Local')} -Description 'Class of service Werkstatt of Berlin' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice routing policy Berlin-Werkstatt'
        $allOnlineVoiceRoutingPolicy = @(Get-CsOnlineVoiceRoutingPolicy -ErrorAction Stop)
    }

    # Voice routing policy Global
    $found = @($allOnlineVoiceRoutingPolicy | Where-Object { 'Global' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice routing policy Global'
        New-CsOnlineVoiceRoutingPolicy -Identity 'Global' -OnlinePstnUsages @{add=@('Berlin-Emergency', 'Berlin-Internal', 'Berlin-TollFree', 'Berlin-Local', 'Berlin-National', 'Berlin-Mobile', 'Berlin-SharedCost')} -Description 'Class of service Standard of Berlin' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice routing policy Global'
        $allOnlineVoiceRoutingPolicy = @(Get-CsOnlineVoiceRoutingPolicy -ErrorAction Stop)
    }
    elseif (((@('Berlin-Emergency', 'Berlin-Internal', 'Berlin-TollFree', 'Berlin-Local', 'Berlin-National', 'Berlin-Mobile', 'Berlin-SharedCost') -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ('Class of service Standard of Berlin' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice routing policy Global, which was:', ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoutingPolicy -Identity 'Global' -OnlinePstnUsages @{replace=@('Berlin-Emergency', 'Berlin-Internal', 'Berlin-TollFree', 'Berlin-Local', 'Berlin-National', 'Berlin-Mobile', 'Berlin-SharedCost')} -Description 'Class of service Standard of Berlin' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice routing policy Global'
        $allOnlineVoiceRoutingPolicy = @(Get-CsOnlineVoiceRoutingPolicy -ErrorAction Stop)
    }

    # Voice routing policy Berlin-Ausland
    $found = @($allOnlineVoiceRoutingPolicy | Where-Object { ('Berlin-Ausland' -eq $_.Identity) -or ('Tag:Berlin-Ausland' -eq $_.Identity) })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice routing policy Berlin-Ausland'
        New-CsOnlineVoiceRoutingPolicy -Identity 'Berlin-Ausland' -OnlinePstnUsages @{add=@('Berlin-Emergency', 'Berlin-Internal', 'Berlin-TollFree', 'Berlin-Local', 'Berlin-National', 'Berlin-Mobile', 'Berlin-SharedCost', 'Berlin-International')} -Description 'Class of service Ausland of Berlin' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice routing policy Berlin-Ausland'
        $allOnlineVoiceRoutingPolicy = @(Get-CsOnlineVoiceRoutingPolicy -ErrorAction Stop)
    }
    elseif (((@('Berlin-Emergency', 'Berlin-Internal', 'Berlin-TollFree', 'Berlin-Local', 'Berlin-National', 'Berlin-Mobile', 'Berlin-SharedCost', 'Berlin-International') -join $separator) -ne (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ('Class of service Ausland of Berlin' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice routing policy Berlin-Ausland, which was:', ' OnlinePstnUsages ', (@($found[0].OnlinePstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsOnlineVoiceRoutingPolicy -Identity 'Berlin-Ausland' -OnlinePstnUsages @{replace=@('Berlin-Emergency', 'Berlin-Internal', 'Berlin-TollFree', 'Berlin-Local', 'Berlin-National', 'Berlin-Mobile', 'Berlin-SharedCost', 'Berlin-International')} -Description 'Class of service Ausland of Berlin' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice routing policy Berlin-Ausland'
        $allOnlineVoiceRoutingPolicy = @(Get-CsOnlineVoiceRoutingPolicy -ErrorAction Stop)
    }

    # What the effective dial plan of a user makes of the test calls
    if ('' -eq $TestUser) {
        Write-Warning -Message 'The test calls are left out: name a user who has the dial plan with -TestUser.'
    }
    elseif ($WhatIf) {
        Write-Warning -Message 'The test calls are left out: -WhatIf was given.'
    }
    else {
        $userDialPlan = @((Get-CsOnlineUser -Identity $TestUser -ErrorAction Stop).TenantDialPlan) -join ''
        if ('Berlin' -eq $userDialPlan) {
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '110' -ErrorAction Stop
            Write-Host -Object (@('Test call Berlin_Werkstat_Emergency: 110 gives ', $outcome.TranslatedNumber) -join '')
            if ('110' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Berlin_Werkstat_Emergency did not succeed: 110 should become 110.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '20' -ErrorAction Stop
            Write-Host -Object (@('Test call Berlin_Werkstat_Internal: 20 gives ', $outcome.TranslatedNumber) -join '')
            if ('+49302312520' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Berlin_Werkstat_Internal did not succeed: 20 should become +49302312520.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '008001234567890' -ErrorAction Stop
            Write-Host -Object (@('Test call Berlin_Werkstat_TollFree: 008001234567890 gives ', $outcome.TranslatedNumber) -join '')
            if ('+498001234567890' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Berlin_Werkstat_TollFree did not succeed: 008001234567890 should become +498001234567890.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '0015123456789' -ErrorAction Stop
            Write-Host -Object (@('Test call Berlin_Werkstat_Mobile: 0015123456789 gives ', $outcome.TranslatedNumber) -join '')
            if ('+4915123456789' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Berlin_Werkstat_Mobile did not succeed: 0015123456789 should become +4915123456789.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '0018012345' -ErrorAction Stop
            Write-Host -Object (@('Test call Berlin_Werkstat_SharedCost: 0018012345 gives ', $outcome.TranslatedNumber) -join '')
            if ('+4918012345' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Berlin_Werkstat_SharedCost did not succeed: 0018012345 should become +4918012345.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '009001234567' -ErrorAction Stop
            Write-Host -Object (@('Test call Berlin_Werkstat_Premium: 009001234567 gives ', $outcome.TranslatedNumber) -join '')
            if ('+499001234567' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Berlin_Werkstat_Premium did not succeed: 009001234567 should become +499001234567.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '0004721234567' -ErrorAction Stop
            Write-Host -Object (@('Test call Berlin_Werkstat_International: 0004721234567 gives ', $outcome.TranslatedNumber) -join '')
            if ('+4721234567' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Berlin_Werkstat_International did not succeed: 0004721234567 should become +4721234567.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '110' -ErrorAction Stop
            Write-Host -Object (@('Test call Berlin_Standard_Emergency: 110 gives ', $outcome.TranslatedNumber) -join '')
            if ('110' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Berlin_Standard_Emergency did not succeed: 110 should become 110.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '20' -ErrorAction Stop
            Write-Host -Object (@('Test call Berlin_Standard_Internal: 20 gives ', $outcome.TranslatedNumber) -join '')
            if ('+49302312520' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Berlin_Standard_Internal did not succeed: 20 should become +49302312520.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '008001234567890' -ErrorAction Stop
            Write-Host -Object (@('Test call Berlin_Standard_TollFree: 008001234567890 gives ', $outcome.TranslatedNumber) -join '')
            if ('+498001234567890' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Berlin_Standard_TollFree did not succeed: 008001234567890 should become +498001234567890.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '0015123456789' -ErrorAction Stop
            Write-Host -Object (@('Test call Berlin_Standard_Mobile: 0015123456789 gives ', $outcome.TranslatedNumber) -join '')
            if ('+4915123456789' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Berlin_Standard_Mobile did not succeed: 0015123456789 should become +4915123456789.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '0018012345' -ErrorAction Stop
            Write-Host -Object (@('Test call Berlin_Standard_SharedCost: 0018012345 gives ', $outcome.TranslatedNumber) -join '')
            if ('+4918012345' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Berlin_Standard_SharedCost did not succeed: 0018012345 should become +4918012345.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '009001234567' -ErrorAction Stop
            Write-Host -Object (@('Test call Berlin_Standard_Premium: 009001234567 gives ', $outcome.TranslatedNumber) -join '')
            if ('+499001234567' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Berlin_Standard_Premium did not succeed: 009001234567 should become +499001234567.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '0004721234567' -ErrorAction Stop
            Write-Host -Object (@('Test call Berlin_Standard_International: 0004721234567 gives ', $outcome.TranslatedNumber) -join '')
            if ('+4721234567' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Berlin_Standard_International did not succeed: 0004721234567 should become +4721234567.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '110' -ErrorAction Stop
            Write-Host -Object (@('Test call Berlin_Ausland_Emergency: 110 gives ', $outcome.TranslatedNumber) -join '')
            if ('110' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Berlin_Ausland_Emergency did not succeed: 110 should become 110.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '20' -ErrorAction Stop
            Write-Host -Object (@('Test call Berlin_Ausland_Internal: 20 gives ', $outcome.TranslatedNumber) -join '')
            if ('+49302312520' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Berlin_Ausland_Internal did not succeed: 20 should become +49302312520.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '008001234567890' -ErrorAction Stop
            Write-Host -Object (@('Test call Berlin_Ausland_TollFree: 008001234567890 gives ', $outcome.TranslatedNumber) -join '')
            if ('+498001234567890' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Berlin_Ausland_TollFree did not succeed: 008001234567890 should become +498001234567890.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '0015123456789' -ErrorAction Stop
            Write-Host -Object (@('Test call Berlin_Ausland_Mobile: 0015123456789 gives ', $outcome.TranslatedNumber) -join '')
            if ('+4915123456789' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Berlin_Ausland_Mobile did not succeed: 0015123456789 should become +4915123456789.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '0018012345' -ErrorAction Stop
            Write-Host -Object (@('Test call Berlin_Ausland_SharedCost: 0018012345 gives ', $outcome.TranslatedNumber) -join '')
            if ('+4918012345' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Berlin_Ausland_SharedCost did not succeed: 0018012345 should become +4918012345.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '009001234567' -ErrorAction Stop
            Write-Host -Object (@('Test call Berlin_Ausland_Premium: 009001234567 gives ', $outcome.TranslatedNumber) -join '')
            if ('+499001234567' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Berlin_Ausland_Premium did not succeed: 009001234567 should become +499001234567.'
            }
            $outcome = Test-CsEffectiveTenantDialPlan -Identity $TestUser -DialedNumber '0004721234567' -ErrorAction Stop
            Write-Host -Object (@('Test call Berlin_Ausland_International: 0004721234567 gives ', $outcome.TranslatedNumber) -join '')
            if ('+4721234567' -ne (@($outcome.TranslatedNumber) -join '')) {
                throw 'The test call Berlin_Ausland_International did not succeed: 0004721234567 should become +4721234567.'
            }
        }
        else {
            Write-Warning -Message (@('The test calls of dial plan Berlin are left out: ', $TestUser, ' has another.') -join '')
        }
    }

    # Done
    if ($WhatIf) {
        Write-Host -Object 'Nothing was changed: -WhatIf was given.'
    }
    elseif ((0 -lt $created.Count) -or (0 -lt $changed.Count) -or (0 -lt $removed.Count)) {
        Write-Host -Object (@('Created ', $created.Count, ': ', (@($created | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Write-Host -Object (@('Changed ', $changed.Count, ': ', (@($changed | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Write-Host -Object (@('Removed ', $removed.Count, ': ', (@($removed | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Write-Host -Object 'plan 1 of site germany is in place.'
    }
    else {
        Write-Host -Object 'plan 1 of site germany was in place already; nothing had to be changed.'
    }
}
catch {
    Write-Warning -Message (@('Stopped: ', $_) -join '')
    if ($transcript) {
        Stop-Transcript -ErrorAction Stop | Out-Null -ErrorAction Stop
    }
    throw
}
if ($transcript) {
    Stop-Transcript -ErrorAction Stop | Out-Null -ErrorAction Stop
}
